import { CELLS, cellsOf } from '../../src/domain/cards/codes.ts';
import { dot, FOCUS, HEIGHT, project, rayTo, type Vector, WIDTH } from './camera.ts';
import type { Canvas } from './canvas.ts';
import type { Paper, Person } from './people.ts';

/** How the light falls on one sheet. */
export interface Light {
  /** How much of the light the paper gives back, to 1. */
  readonly white: number;
  /** From one side of the sheet to the other, -1 to 1. */
  readonly slope: number;
  /** Where a lamp is mirrored, in metres from the middle; none: nowhere. */
  readonly glare?: number | undefined;
}

const SAMPLES = 3;
const INK = 34;
const PAPER = 232;

/** Directions of a sheet: to its right, to its lower edge, through it. */
export function axesOf({ letter, yaw, pitch, roll }: Person): [Vector, Vector, Vector] {
  const turn = roll - (letter * Math.PI) / 2;
  const tilt = ([x, y, z]: Vector): Vector => {
    const down = y * Math.cos(pitch) - z * Math.sin(pitch);
    const away = y * Math.sin(pitch) + z * Math.cos(pitch);
    return [
      x * Math.cos(yaw) + away * Math.sin(yaw),
      down,
      -x * Math.sin(yaw) + away * Math.cos(yaw),
    ];
  };
  return [
    tilt([Math.cos(turn), Math.sin(turn), 0]),
    tilt([-Math.sin(turn), Math.cos(turn), 0]),
    tilt([0, 0, 1]),
  ];
}

/** Draws a card as the camera sees it, nine rays to a pixel. */
export function drawSheet(canvas: Canvas, person: Person, paper: Paper, light: Light): void {
  const [right, down, through] = axesOf(person);
  const depth = dot(through, person.at);
  const isWhite = whiteOn(person.number, paper);
  const [x, y] = project(person.at);
  const reach = (FOCUS / person.at[2]) * Math.hypot(paper.width, paper.height) * 0.6;
  for (let py = Math.max(0, Math.floor(y - reach)); py < Math.min(HEIGHT, y + reach); py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px < Math.min(WIDTH, x + reach); px++) {
      let hits = 0;
      let sum = 0;
      for (let i = 0; i < SAMPLES ** 2; i++) {
        const ray = rayTo(
          px + ((i % SAMPLES) + 0.5) / SAMPLES,
          py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES,
        );
        const far = depth / dot(through, ray);
        const [dx, dy, dz] = person.at;
        const from: Vector = [ray[0] * far - dx, ray[1] * far - dy, ray[2] * far - dz];
        const u = dot(from, right);
        const v = dot(from, down);
        if (Math.abs(u) > paper.width / 2 || Math.abs(v) > paper.height / 2) continue;
        hits++;
        sum += (isWhite(u, v) ? PAPER : INK) * light.white * shadeAt(u, paper, light);
        sum += glareAt(u, v, light);
      }
      if (hits === 0) continue;
      const value = sum / hits;
      canvas.blend(px, py, [value, value, value * 0.96], hits / SAMPLES ** 2);
    }
  }
}

function shadeAt(u: number, { width }: Paper, { slope }: Light): number {
  return 0.95 + 0.15 * slope * (u / width + 0.5);
}

function glareAt(u: number, v: number, { glare }: Light): number {
  return glare === undefined ? 0 : 45 * Math.exp(-((u - glare) ** 2 + (v - 0.05) ** 2) / 0.006);
}

/** What is printed at a place of the sheet, in metres from its middle: the square and four letters. */
function whiteOn(number: number, { square }: Paper): (u: number, v: number) => boolean {
  const cells = cellsOf(number);
  const cell = square / (CELLS + 2);
  return (u, v) => {
    const column = Math.floor((u + square / 2) / cell) - 1;
    const row = Math.floor((v + square / 2) / cell) - 1;
    if (Math.min(column, row) >= 0 && Math.max(column, row) < CELLS) {
      return cells[row * CELLS + column] ?? false;
    }
    if (Math.max(Math.abs(u), Math.abs(v)) < square / 2) return false;
    const [near, out] = Math.abs(u) < Math.abs(v) ? [u, v] : [v, u];
    // A letter is half ink: two strokes, six hundredths of the square high.
    const height = Math.abs(Math.abs(out) / square - 0.557);
    return height > 0.021 || Math.abs(Math.abs(near) / square - 0.012) > 0.006;
  };
}
