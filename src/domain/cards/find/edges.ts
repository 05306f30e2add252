import { middle, type Point, type Quad } from '../card.ts';

/** A corner that moves further, in pixels, belonged to something else. */
const FURTHEST = 6;

/**
 * Puts the corners where the edges meet. An outline has whole pixels, and a far card has three of them
 * to a cell: half a pixel decides. A straight line is laid through each edge, without its ends, where
 * blur rounds the corner.
 *
 * @param outline Dark pixels along the rim, in order.
 * @param quad Four of them, clockwise.
 * @returns nothing if the edges are no straight lines
 */
export function sharpen(outline: readonly Point[], quad: Quad): Quad | undefined {
  const centre = middle(quad);
  const places = quad.map((corner) => outline.indexOf(find(outline, corner)));
  const lines = places.map((place, i) => {
    const next = places[(i + 1) % 4] ?? 0;
    return fitLine(stretch(outline, place, next), centre);
  });
  const corners = quad.map((corner, i) => {
    const before = lines[(i + 3) % 4];
    const after = lines[i];
    const point = before && after && cross(before, after);
    return point && Math.hypot(point.x - corner.x, point.y - corner.y) <= FURTHEST
      ? point
      : undefined;
  });
  const [a, b, c, d] = corners;
  return a && b && c && d ? [a, b, c, d] : undefined;
}

/** The line `x * points right + y * points down = distance`, pointing away from the square. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

function find(outline: readonly Point[], corner: Point): Point {
  return outline.find(({ x, y }) => x === corner.x && y === corner.y) ?? corner;
}

/** The pixels between two places of a closed outline, the shorter way, without an eighth at each end. */
function stretch(outline: readonly Point[], one: number, other: number): Point[] {
  const { length } = outline;
  const ahead = (other - one + length) % length;
  const [start, count] = ahead <= length - ahead ? [one, ahead] : [other, length - ahead];
  const cut = Math.max(1, Math.floor(count / 8));
  const points: Point[] = [];
  for (let step = cut; step <= count - cut; step++) {
    const point = outline[(start + step) % length];
    if (point) points.push(point);
  }
  return points;
}

/** The line with the least squares of distances; half a pixel outwards, where the dark pixels end. */
function fitLine(points: readonly Point[], centre: Point): Line | undefined {
  const count = points.length;
  if (count < 3) return undefined;
  let [sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0];
  for (const { x, y } of points) {
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumYY += y * y;
    sumXY += x * y;
  }
  const meanX = sumX / count;
  const meanY = sumY / count;
  const spreadX = sumXX / count - meanX * meanX;
  const spreadY = sumYY / count - meanY * meanY;
  const both = sumXY / count - meanX * meanY;
  const angle = Math.atan2(2 * both, spreadX - spreadY) / 2;
  const normal = { x: -Math.sin(angle), y: Math.cos(angle) };
  const distance = normal.x * meanX + normal.y * meanY;
  const outward = normal.x * centre.x + normal.y * centre.y <= distance ? 1 : -1;
  return {
    x: outward * normal.x,
    y: outward * normal.y,
    distance: outward * distance + 0.5,
  };
}

function cross(one: Line, other: Line): Point | undefined {
  const determinant = one.x * other.y - one.y * other.x;
  if (Math.abs(determinant) < 0.2) return undefined;
  return {
    x: (one.distance * other.y - one.y * other.distance) / determinant,
    y: (one.x * other.distance - one.distance * other.x) / determinant,
  };
}
