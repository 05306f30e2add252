import aruco from 'js-aruco2/src/cv.js';
import type { Point, Quad } from '../card.ts';
import { sharpen } from './edges.ts';
import type { Frame, Grey } from './frame.ts';

const { CV } = aruco;

/** Shorter outlines are too small to be read, longer ones fill a third of the picture. */
const SHORTEST = 40;
const LONGEST = 1200;
/** Shortest edge of a square that may be a card, in pixels. */
const EDGE = 9;
/** How much darker than its surroundings a pixel must be, of 255. */
const DARKER = 7;

/** Pictures of one size: the working memory is kept from frame to frame. */
export class SquareFinder {
  readonly grey: Grey;
  readonly #binary: Grey;
  readonly #border: Int32Array;

  constructor(width: number, height: number) {
    this.grey = new CV.Image(width, height, new Uint8Array(width * height));
    this.#binary = new CV.Image(width, height, new Uint8Array(width * height));
    this.#border = new Int32Array((width + 2) * (height + 2));
  }

  /** Takes the next picture. */
  take(frame: Frame): void {
    CV.grayscale(frame, this.grey);
  }

  /**
   * Everything in the picture that has four straight edges.
   *
   * @param radius What counts as dark is decided in a window of `2 * radius + 1` pixels: small ones
   *   part a far card from dark clothes, large ones see through a blurred lens.
   */
  find(radius: number): Quad[] {
    CV.adaptiveThreshold(this.grey, this.#binary, radius, DARKER);
    return CV.findContours(this.#binary, this.#border).flatMap((outline) => {
      if (outline.length < SHORTEST || outline.length > LONGEST) return [];
      const corners = CV.approxPolyDP(outline, outline.length * 0.05);
      const [a, b, c, d, more] = corners;
      if (!a || !b || !c || !d || more) return [];
      if (!CV.isContourConvex(corners) || CV.minEdgeLength(corners) < EDGE) return [];
      const quad = sharpen(outline, clockwise([a, b, c, d]));
      return quad ? [quad] : [];
    });
  }
}

function clockwise(quad: [Point, Point, Point, Point]): Quad {
  const [a, b, c, d] = quad;
  const area = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x);
  return area < 0 ? [a, d, c, b] : quad;
}
