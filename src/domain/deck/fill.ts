import type { Element, ElementContent } from 'hast';
import { measure } from './measure.ts';
import { countPieces, takePieces } from './pieces.ts';

/**
 * A block in every language, in the same order of languages; undefined where a language has none.
 * Languages are cut together, at the place where the longest of them needs it, so that a slide has
 * the same id and shows the same thing in all.
 */
export interface Item {
  readonly nodes: readonly (Element | undefined)[];
  /** What is said before it, in every language. */
  readonly notes: readonly (readonly ElementContent[])[];
}

/**
 * Fills slides with blocks, from the top. A block goes on a slide of its own before it is cut, and
 * is cut only where no slide could hold it whole. The slides are about equally full: none ends with
 * a single line if the others can do with less.
 * @param first room on the first slide, in the unit of the slide
 * @param next room on those that follow
 * @returns the blocks of each slide; no block gives one slide without any
 */
export function fillSlides(items: readonly Item[], first: number, next: number): Item[][] {
  const most = Math.max(first, next);
  let best = fill(items, first, next, most);
  for (let less = STEP; less < first / 2; less += STEP) {
    const other = fill(items, first - less, next - less, most);
    if (other.length > best.length) break;
    if (unevenness(other) < unevenness(best)) best = other;
  }
  return best;
}

/** Less for as many slides whose heights are closer together. */
function unevenness(slides: readonly (readonly Item[])[]): number {
  return slides.reduce((sum, slide) => sum + heightOf(slide) ** 2, 0);
}

/** The height of the highest slide. */
export function highest(slides: readonly (readonly Item[])[]): number {
  return Math.max(...slides.map(heightOf));
}

/** How high some blocks are one below the other, in the language and the state that need most. */
export function heightOf(items: readonly Item[]): number {
  const languages = items[0]?.nodes.keys() ?? [];
  const columns = [...languages].flatMap((language) => {
    const column = items.flatMap(({ nodes }) => nodes[language] ?? []);
    return [measure(column, 0), measure(column, 1)];
  });
  return Math.max(0, ...columns);
}

const STEP = 0.5;

function fill(items: readonly Item[], first: number, next: number, most: number): Item[][] {
  const slides: Item[][] = [[]];
  const queue = [...items];
  for (let item = queue.shift(); item; item = queue.shift()) {
    const slide = slides.at(-1) ?? [];
    const room = slides.length === 1 ? first : next;
    if (heightOf([...slide, item]) <= room) {
      slide.push(item);
    } else if (slide.length > 0) {
      slides.push(carryOver(slide));
      queue.unshift(item);
    } else {
      const [head, tail] = heightOf([item]) <= most ? [item] : cut(item, room);
      slide.push(head);
      if (tail) {
        slides.push([]);
        queue.unshift(tail);
      }
    }
  }
  return slides;
}

/** A small heading does not stay behind alone. */
function carryOver(slide: Item[]): Item[] {
  const isHeading = slide.at(-1)?.nodes.some((node) => node?.tagName === 'h3') ?? false;
  return isHeading && slide.length > 1 ? slide.splice(-1) : [];
}

/** As many pieces as fit, at least one, and the rest. */
function cut({ nodes, notes }: Item, room: number): [Item, Item | undefined] {
  const count = Math.max(...nodes.map((node) => (node ? countPieces(node) : 0)));
  const take = (from: number, to: number) =>
    nodes.map((node) => node && takePieces(node, from, to));
  let end = 1;
  while (end < count && heightOf([{ nodes: take(0, end + 1), notes }]) <= room) end += 1;
  if (end >= count) return [{ nodes, notes }, undefined];
  return [
    { nodes: take(0, end), notes },
    { nodes: take(end, count), notes: notes.map(() => []) },
  ];
}
