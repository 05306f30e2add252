import { FOCUS, HEIGHT, project, WIDTH } from './camera.ts';
import { Canvas, type Colour } from './canvas.ts';
import { expose, type Lens } from './lens.ts';
import { BODY, HEAD, type Paper, type Person } from './people.ts';
import { normal, pick, randomFrom } from './random.ts';
import { axesOf, drawSheet } from './sheet.ts';

const SHIRTS: [Colour, ...Colour[]] = [
  [40, 45, 60],
  [90, 30, 35],
  [200, 200, 195],
  [60, 90, 70],
  [25, 25, 28],
  [120, 110, 100],
  [170, 120, 60],
];
const SKINS: [Colour, ...Colour[]] = [
  [224, 180, 150],
  [190, 140, 105],
  [120, 80, 60],
  [80, 55, 40],
];

/** A room with its people, its light and its camera. */
export interface Scene {
  readonly seed: number;
  readonly people: readonly Person[];
  readonly paper: Paper;
  readonly lens?: Lens | undefined;
}

/**
 * One frame: the same room and light for a seed; hands tremble and noise differs from frame to frame.
 *
 * @returns four bytes a pixel
 */
export function takePicture(scene: Scene, frame: number): Uint8ClampedArray<ArrayBuffer> {
  const random = randomFrom(scene.seed * 7919 + 13);
  const trembling = randomFrom(scene.seed * 104_729 + frame * 31 + 7);
  const canvas = new Canvas();
  const lamp = random();
  drawWall(canvas, random);
  const farFirst = [...scene.people].sort((one, other) => other.at[2] - one.at[2]);
  for (const person of farFirst) {
    drawPerson(canvas, tremble(person, trembling), scene.paper, random);
  }
  canvas.shade((x, y) => 0.55 + 0.45 * (1 - Math.abs(x - lamp)) - 0.1 * y);
  const lens = scene.lens ?? { blur: 0.6 + random() * 0.4, noise: 4 + random() * 3 };
  return expose(canvas, lens, trembling);
}

function tremble(person: Person, random: () => number): Person {
  const [right, down, away] = person.at;
  return {
    ...person,
    at: [right + normal(random) * 0.004, down + normal(random) * 0.004, away],
    yaw: person.yaw + normal(random) * 0.02,
    pitch: person.pitch + normal(random) * 0.02,
    roll: person.roll + normal(random) * 0.015,
  };
}

/** Windows, posters and patterns that are nearly cards: what a reader must not fall for. */
function drawWall(canvas: Canvas, random: () => number): void {
  const bright = 120 + random() * 60;
  canvas.rectangle(0, 0, WIDTH, HEIGHT, [bright, bright * 0.97, bright * 0.92]);
  canvas.rectangle(0, HEIGHT * 0.6, WIDTH, HEIGHT, [bright * 0.55, bright * 0.53, bright * 0.5]);
  for (let i = 0; i < 3; i++) {
    const [x, y, width, height] = [random() * WIDTH, random() * 120, 60 + random() * 120, 100];
    canvas.rectangle(x, y, width, height, [235, 238, 245]);
    canvas.rectangle(x + width / 2 - 2, y, 4, height, [60, 60, 60]);
  }
  for (let i = 0; i < 8; i++) {
    const cell = 3 + random() * 4;
    const cells = 4 + Math.floor(random() * 5);
    const [x, y] = [random() * WIDTH, 80 + random() * 300];
    canvas.rectangle(
      x - 2 * cell,
      y - 2 * cell,
      (cells + 4) * cell,
      (cells + 4) * cell,
      [230, 226, 215],
    );
    canvas.rectangle(x - cell, y - cell, (cells + 2) * cell, (cells + 2) * cell, [25, 25, 25]);
    for (let k = 0; k < cells ** 2; k++) {
      const [column, row] = [k % cells, Math.floor(k / cells)];
      if (random() < 0.5) {
        canvas.rectangle(x + column * cell, y + row * cell, cell, cell, [220, 220, 220]);
      }
    }
  }
}

function drawPerson(canvas: Canvas, person: Person, paper: Paper, random: () => number): void {
  const [x, y] = project(person.at);
  const scale = FOCUS / person.at[2];
  const lean = (random() - 0.5) * 0.1 * scale;
  const skin = pick(random, SKINS);
  const oval = (shape: typeof BODY, colour: Colour) =>
    canvas.oval(
      x + lean,
      y + shape.down * scale,
      shape.width * scale,
      shape.height * scale,
      colour,
    );
  oval(BODY, pick(random, SHIRTS));
  oval(HEAD, skin);
  drawSheet(canvas, person, paper, {
    white: 0.78 + random() * 0.22,
    slope: random() * 2 - 1,
    glare: random() < 0.15 ? (random() - 0.5) * 0.2 : undefined,
  });
  drawHands(canvas, person, paper, { skin, random });
}

/** Two hands over the white ends, and for one in four a thumb at a narrow side. */
function drawHands(
  canvas: Canvas,
  person: Person,
  paper: Paper,
  { skin, random }: { skin: Colour; random: () => number },
): void {
  const [right, down] = axesOf(person);
  const scale = FOCUS / person.at[2];
  const hand = (u: number, v: number, size: number) => {
    const along = (i: 0 | 1 | 2) => person.at[i] + right[i] * u + down[i] * v;
    const [x, y] = project([along(0), along(1), along(2)]);
    canvas.oval(x, y, size * scale, size * scale * 0.8, skin);
  };
  const grip = paper.height / 2 - 0.005 - random() * 0.015;
  const side = (random() - 0.5) * 0.1;
  hand(side, grip, 0.035);
  hand(side, -grip, 0.035);
  const thumb = random();
  if (thumb < 0.25) hand((thumb < 0.12 ? -1 : 1) * (paper.width / 2 + 0.008), 0.02, 0.022);
}
