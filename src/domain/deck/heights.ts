import type { Element, Nodes } from 'hast';
import { elementsOf, hasClass, isElement, isTag, textOf } from './tree.ts';
import { countLines, type Face, measureLine } from './width.ts';

/*
 * How high the parts of a slide are that hold nothing but text. Widths and heights are in units of
 * 1/18 of the slide's height, as in `measure.ts`, which knows the parts that hold others.
 */

/** The lines of a paragraph, in parts of its type. */
export const PARAGRAPH = 1.25;

/** Heights one below the other. What is not shown takes no gap either. */
export function sum(heights: readonly number[], gap: number): number {
  const shown = heights.filter((height) => height > 0);
  return shown.reduce((total, height) => total + height, gap * Math.max(0, shown.length - 1));
}

/**
 * A text as a whole.
 * @param size of its type
 * @param leading of its lines, in parts of the type
 */
export function lines(
  node: Element,
  width: number,
  size = 1,
  face: Face = 'text',
  leading = PARAGRAPH,
): number {
  return countLines(textOf(node), width, size, face) * size * leading;
}

/** What can be read in one of the slide's states. */
export function shownText(node: Nodes, state: number): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const { dataWhen } = node.properties;
  if (dataWhen !== undefined && Number(dataWhen) !== state) return '';
  return node.children.map((child) => shownText(child, state)).join('');
}

/** Its line breaks count. */
export function spaced(node: Element, width: number, state: number, face: Face): number {
  const text = shownText(node, state).replace(/[ \t]+/g, ' ');
  return countLines(text, width, 1, face) * PARAGRAPH;
}

/** Cases in a list under their rule or colour. */
export function rules(node: Element, width: number): number {
  const items = elementsOf(node).flatMap((child) => (isTag(child, 'ul') ? elementsOf(child) : []));
  const heights = items.map((item) => lines(item, width - 2.9, 1, 'text', 1.17));
  return 2.3 + sum(heights, 0.3);
}

/** A photo with name and headline beside it; in a narrow box the headline stands below. */
export function person(node: Element, width: number): number {
  const isNarrow = width < 14;
  const [, name, headline, details] = elementsOf(node);
  const beside = width - 3.1;
  const top = name ? lines(name, beside, 1.1, 'bold', 1.2) : 0;
  const rest = [headline, details].map((part) =>
    part ? lines(part, isNarrow ? width : beside, 1, 'text', 1.25) : 0,
  );
  const below = rest.reduce((sum, height) => sum + height, 0);
  return isNarrow ? Math.max(2.4, top) + 0.3 + below : Math.max(2.4, top + below);
}

/** A drawing with its labels beside it. */
export function picture(node: Element, width: number): number {
  const [box, caption] = elementsOf(node);
  const marks = box ? elementsOf(box).find((part) => hasClass(part, 'marks')) : undefined;
  const wide = (width - 1) * 0.42 - 1.9;
  const heights = marks
    ? elementsOf(marks).map((mark) => Math.max(1.5, lines(mark, wide, 1, 'text', 1.25)))
    : [];
  const labels = sum(heights, 0.4);
  return Math.max(7.5, labels) + (caption ? lines(caption, width) + 0.4 : 0);
}

/** Of each row only the text counts, which is a `span`; closer lines than in a paragraph. */
export function rows(node: Element, width: number, inner: number, gap: number, least = 0): number {
  const heights = elementsOf(node).map((row) => {
    const text = elementsOf(row).find(({ tagName }) => tagName === 'span');
    return Math.max(least, text ? lines(text, width, 1, 'text', 1.15) + inner : 0);
  });
  return sum(heights, gap);
}

/** Each with its sign before it. */
export function called(node: Element, width: number, state: number): number {
  const heights = elementsOf(node).map((row) =>
    Math.max(1.35, countLines(shownText(row, state), width - 1.85) * 1.15 + 0.1),
  );
  return sum(heights, 0.3);
}

/** One beside the other as long as there is room for it as a whole. */
export function choices(node: Element, width: number): number {
  const room = width - 1.4;
  let count = 0;
  let used = room;
  for (const item of elementsOf(node)) {
    const text = textOf(item);
    const wide = measureLine(text) + 0.5;
    if (used + 1.2 + wide <= room) {
      used += 1.2 + wide;
    } else {
      count += wide > room ? countLines(text, room - 1.5) : 1;
      used = Math.min(wide, room);
    }
  }
  return 0.8 + count * 1.35;
}
