import aruco from 'js-aruco2/src/cv.js';
import type { Quad } from '../card.ts';
import { CELLS } from '../codes.ts';
import type { Grey } from './frame.ts';

/** Cells in a row with the black rim. */
const SIDE = CELLS + 2;
/** Places in a cell that are looked at, from its middle: not its edges, where neighbours shine in. */
const SPOTS = [-0.25, 0, 0.25];

/** How bright the cells of a square are. */
export interface Sample {
  /** The cells of the code, row by row. */
  readonly code: number[];
  /** The cells of the rim. */
  readonly rim: number[];
}

/** Looks at every cell of a square; nothing for a square that reaches out of the picture. */
export function sample(grey: Grey, quad: Quad): Sample | undefined {
  const look = straighten(grey, quad);
  const code: number[] = [];
  const rim: number[] = [];
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      let sum = 0;
      for (const down of SPOTS) {
        for (const right of SPOTS) {
          sum += look((column + 0.5 + right) / SIDE, (row + 0.5 + down) / SIDE);
        }
      }
      const isRim = row % (SIDE - 1) === 0 || column % (SIDE - 1) === 0;
      (isRim ? rim : code).push(sum / SPOTS.length ** 2);
    }
  }
  return code.concat(rim).some(Number.isNaN) ? undefined : { code, rim };
}

/** Brightness at a place of the square, both from 0 to 1, whatever its perspective. */
function straighten({ data, width, height }: Grey, quad: Quad) {
  const [xu = 0, xv = 0, x0 = 0, yu = 0, yv = 0, y0 = 0, wu = 0, wv = 0] =
    aruco.CV.getPerspectiveTransform(quad, 1);
  return (u: number, v: number): number => {
    const w = wu * u + wv * v + 1;
    const x = (xu * u + xv * v + x0) / w;
    const y = (yu * u + yv * v + y0) / w;
    const left = Math.floor(x);
    const top = Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return Number.NaN;
    const at = top * width + left;
    const [a = 0, b = 0] = [data[at], data[at + 1]];
    const [c = 0, d = 0] = [data[at + width], data[at + width + 1]];
    const right = x - left;
    const upper = a + (b - a) * right;
    return upper + (c + (d - c) * right - upper) * (y - top);
  };
}
