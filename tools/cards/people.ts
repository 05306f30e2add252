import { CARD_COUNT } from '../../src/domain/cards/card.ts';
import { FOCUS, HEIGHT, project, type Vector, WIDTH } from './camera.ts';
import { randomFrom, shuffle } from './random.ts';

/** What the cards are printed on, in metres. */
export interface Paper {
  /** Edge of the black square. */
  readonly square: number;
  readonly width: number;
  readonly height: number;
}

/** One card to an A4 page, and two. */
export const ONE_TO_A_PAGE: Paper = { square: 0.15, width: 0.21, height: 0.297 };
export const TWO_TO_A_PAGE: Paper = { square: 0.1, width: 0.148, height: 0.21 };

/** Somebody who holds a card up. */
export interface Person {
  /** Of the card. */
  readonly number: number;
  /** 0 to 3: the edge on top. */
  readonly letter: number;
  /** From 0, the row in front. */
  readonly row: number;
  /** Middle of the card. */
  readonly at: Vector;
  /** Turned aside, tipped back and rolled, in radians. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** Distances of the rows in a room, in metres. */
export interface Rows {
  readonly near: number;
  readonly far: number;
  readonly rows: number;
  readonly seats: number;
}

export const FIVE_ROWS: Rows = { near: 2.5, far: 6, rows: 5, seats: 6 };

/**
 * Seats a room. Whoever holds up a card that the camera could not see behind the people in front
 * moves it until it can: that is what the trainer asks for.
 */
export function seatRoom(seed: number, paper: Paper, rows: Rows = FIVE_ROWS): Person[] {
  const random = randomFrom(seed);
  const numbers = shuffle(
    random,
    Array.from({ length: CARD_COUNT }, (_, i) => i + 1),
  );
  const people: Person[] = [];
  for (let row = 0; row < rows.rows; row++) {
    for (let seat = 0; seat < rows.seats; seat++) {
      const number = numbers[people.length] ?? 1;
      const tries = Array.from({ length: 200 }, (_, i) =>
        sit(random, i, { row, seat, number, rows }),
      );
      people.push(mostVisible(tries, people, paper));
    }
  }
  return people;
}

function sit(
  random: () => number,
  attempt: number,
  { row, seat, number, rows }: { row: number; seat: number; number: number; rows: Rows },
): Person {
  const spread = (size: number) => (random() - 0.5) * 2 * size;
  const away = rows.near + ((rows.far - rows.near) * row) / (rows.rows - 1) + spread(0.15);
  const width = Math.min(1.2 * away, 5.6);
  const right = ((seat + 0.5) / rows.seats - 0.5) * width + spread(0.18 + attempt * 0.001);
  const down = 0.45 - row * 0.14 - attempt * 0.004 + spread(0.2);
  return {
    number,
    letter: Math.floor(random() * 4),
    row,
    at: [right, down, away],
    yaw: spread(0.35),
    pitch: spread(0.25),
    roll: spread((15 * Math.PI) / 180),
  };
}

function mostVisible(tries: readonly Person[], others: readonly Person[], paper: Paper): Person {
  let best = tries[0];
  let least = Number.POSITIVE_INFINITY;
  for (const person of tries) {
    const hidden = countHidden(person, others, paper);
    if (hidden < least) [best, least] = [person, hidden];
    if (hidden === 0) break;
  }
  if (!best) throw new Error('Nobody tried to sit down.');
  return best;
}

/** How many of 25 points of the black square are covered by people in front or out of the picture. */
function countHidden(person: Person, others: readonly Person[], paper: Paper): number {
  const [x, y] = project(person.at);
  const half = (FOCUS * paper.square * 0.66) / person.at[2];
  const steps = [-1, -0.5, 0, 0.5, 1];
  const points = steps.flatMap((right) =>
    steps.map((down) => [x + right * half, y + down * half] as const),
  );
  return points.filter(
    ([px, py]) =>
      Math.min(px, py) < 4 ||
      px > WIDTH - 4 ||
      py > HEIGHT - 4 ||
      others.some((other) => covers(other, paper, px, py)),
  ).length;
}

function covers({ at }: Person, paper: Paper, x: number, y: number): boolean {
  const [middleX, middleY] = project(at);
  const scale = FOCUS / at[2];
  const right = (x - middleX) / scale;
  const down = (y - middleY) / scale;
  const isIn = (middle: number, width: number, height: number) =>
    (right / width) ** 2 + ((down - middle) / height) ** 2 < 1.1;
  const isPaper = Math.max(Math.abs(right), Math.abs(down)) < paper.height * 0.55;
  return (
    isPaper || isIn(BODY.down, BODY.width, BODY.height) || isIn(HEAD.down, HEAD.width, HEAD.height)
  );
}

/** Half axes of ovals, in metres, and how far their middle is below the card's. */
export const BODY = { down: 0.42, width: 0.24, height: 0.42 };
export const HEAD = { down: -0.12, width: 0.1, height: 0.13 };
