/** The camera of a laptop in front of a room: 1280 by 720 pixels, 70 degrees from left to right. */
export const WIDTH = 1280;
export const HEIGHT = 720;

/** Pixels to a metre, at a distance of a metre. */
export const FOCUS = WIDTH / 2 / Math.tan((35 * Math.PI) / 180);

/** Right, down, away from the camera; in metres. */
export type Vector = readonly [number, number, number];

/** Where the picture shows a point of the room, in pixels. */
export function project([right, down, away]: Vector): readonly [number, number] {
  return [WIDTH / 2 + (FOCUS * right) / away, HEIGHT / 2 + (FOCUS * down) / away];
}

/** The direction in which a place of the picture lies. */
export function rayTo(x: number, y: number): Vector {
  return [(x - WIDTH / 2) / FOCUS, (y - HEIGHT / 2) / FOCUS, 1];
}

export function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
