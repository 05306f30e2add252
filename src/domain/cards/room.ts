import { LETTERS, type Letter, type SeenCard } from './card.ts';

/** What the camera has seen of a room so far. Nobody is identified: these are numbers of cards. */
export type Room = ReadonlyMap<number, Sight>;

interface Sight {
  /** How often the card was seen. */
  readonly times: number;
  /** The letter that it showed when it was seen last, and since when, in milliseconds. */
  readonly letter: Letter | undefined;
  readonly since: number;
  /** The letter that counts. */
  readonly vote?: Letter | undefined;
}

export const emptyRoom: Room = new Map();

/**
 * How long a card must show a letter before it counts, in milliseconds: shorter than a person needs
 * to hold it up, longer than it takes on the way from one letter to another.
 */
export const HOLD = 300;

/**
 * Adds what one frame shows. A letter counts when every frame that showed the card in the last 0.3
 * seconds, two at least, showed that letter; then it replaces the one before. A card that is no longer
 * seen keeps its vote. A number that stands twice in one frame says nothing: somebody copied a card.
 *
 * @param at When the frame was taken, in milliseconds.
 */
export function addGlance(room: Room, cards: readonly SeenCard[], at: number): Room {
  const next = new Map(room);
  for (const { number, letter } of cards) {
    if (cards.filter((card) => card.number === number).length > 1) continue;
    next.set(number, seeAgain(room.get(number), letter, at));
  }
  return next;
}

function seeAgain(old: Sight | undefined, letter: Letter | undefined, at: number): Sight {
  if (!old) return { times: 1, letter, since: at };
  const since = old.letter === letter ? old.since : at;
  const vote = letter && at - since >= HOLD ? letter : old.vote;
  return { times: old.times + 1, letter, since, vote };
}

/** A new question: who was seen stays seen, nobody has voted. */
export function clearVotes(room: Room): Room {
  return new Map(
    [...room].map(([number, { times }]) => [number, { times, letter: undefined, since: 0 }]),
  );
}

/** What a question needs to know of the room. */
export interface Reading {
  /** Votes for the first, second, ... option. */
  readonly counts: readonly number[];
  /** Numbers of the cards that two frames or more have shown, ascending. */
  readonly seen: readonly number[];
  /** Numbers of the cards whose vote counts, ascending. */
  readonly voted: readonly number[];
}

/**
 * Counts the room.
 *
 * @param options How many options the question has, 2 to 4. A card that shows a further letter is
 *   seen and does not vote.
 */
export function readRoom(room: Room, options: number): Reading {
  const letters = LETTERS.slice(0, options);
  const known = [...room].sort(([one], [other]) => one - other);
  const voted = known.filter(([, { vote }]) => vote && letters.includes(vote));
  return {
    counts: letters.map((letter) => voted.filter(([, { vote }]) => vote === letter).length),
    seen: known.filter(([, { times }]) => times > 1).map(([number]) => number),
    voted: voted.map(([number]) => number),
  };
}
