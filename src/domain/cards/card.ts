/** How many different answer cards there are. */
export const CARD_COUNT = 40;

/** The letters at the four edges of a card, clockwise from the edge over its number. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export type Letter = (typeof LETTERS)[number];

/** A place in a picture, in pixels; 0, 0 is the middle of the first one. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a square as the picture shows it, clockwise. */
export type Quad = readonly [Point, Point, Point, Point];

/** A card that one frame shows. */
export interface SeenCard {
  /** From 1. */
  readonly number: number;
  /** The letter on top; none while the card is held askew, between two letters. */
  readonly letter?: Letter | undefined;
  /** Of the black square, from the corner between D and A. */
  readonly corners: Quad;
  /** How much the square is like its code: 1 is as printed. */
  readonly likeness: number;
}

/** A card that leans further than this, in degrees, could mean its neighbour just as well. */
const LEAN = 35;

/**
 * The letter whose edge is on top.
 *
 * @param corners From the corner between D and A, clockwise.
 * @returns nothing for a card that leans by more than 35 degrees
 */
export function letterOnTop(corners: Quad): Letter | undefined {
  const centre = middle(corners);
  const [a, b, c, d] = corners;
  const edges = [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ] as const;
  const leans = edges.map(([from, to]) => {
    const right = (from.x + to.x) / 2 - centre.x;
    const up = centre.y - (from.y + to.y) / 2;
    return Math.abs(Math.atan2(right, up)) * (180 / Math.PI);
  });
  const least = Math.min(...leans);
  return least <= LEAN ? LETTERS[leans.indexOf(least)] : undefined;
}

export function middle(corners: Quad): Point {
  const mean = (pick: (point: Point) => number) =>
    corners.reduce((sum, point) => sum + pick(point), 0) / 4;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
