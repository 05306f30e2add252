import type { Element, Nodes } from 'hast';
import { elementsOf, hasClass, isElement, isTag, textOf } from './tree.ts';
import { countLines, type Face } from './width.ts';

/**
 * The narrow slide, 4:3, in units of 1/18 of its height. `components/deck/deck.css` draws with the
 * same numbers; whether they agree is seen in a browser by `tests/e2e/deck.spec.ts`.
 */
export const WIDTH = 21.4;
/** Between the top of a slide and its foot, or its end where it has none. */
export const ROOM = { foot: 14.5, bare: 16.2 } as const;
/** Between two blocks. */
export const GAP = 0.6;

/** Size of the type of a heading, by what it stands over. */
export const HEADINGS = { title: 2.3, section: 1.5, small: 1.15 } as const;

/** How high a heading is, with the gap below it. */
export function measureHeading(text: string, size: number, width = WIDTH): number {
  return text === '' ? 0 : countLines(text, width, size, 'display') * size * 1.12 + GAP;
}

/** How high some elements are one below the other, in one of the slide's states. */
export function measure(nodes: readonly Element[], state: 0 | 1, width = WIDTH): number {
  return sum(
    nodes.map((node) => heightOf(node, width, state)),
    GAP,
  );
}

/** What is not shown takes no gap either. */
function sum(heights: readonly number[], gap: number): number {
  const shown = heights.filter((height) => height > 0);
  return shown.reduce((total, height) => total + height, gap * Math.max(0, shown.length - 1));
}

function heightOf(node: Element, width: number, state: number): number {
  const { dataWhen } = node.properties;
  if (dataWhen !== undefined && Number(dataWhen) !== state) return 0;
  const rule = RULES.find(([fits]) => fits(node))?.[1] ?? stack;
  return rule(node, width, state);
}

type Rule = (node: Element, width: number, state: number) => number;

const byClass = (name: string) => (node: Element) => hasClass(node, name);
const byTag =
  (...names: string[]) =>
  (node: Element) =>
    names.includes(node.tagName);

const RULES: readonly (readonly [(node: Element) => boolean, Rule])[] = [
  [byClass('pair'), (node, width, state) => sideBySide(node, (width - GAP) / 2, state)],
  [
    byClass('card'),
    (node, width, state) => 1.65 + 0.8 + stack(node, width - 1.5, state, 'figcaption'),
  ],
  [byClass('person'), person],
  [byClass('banner'), () => 2.6],
  [byClass('fold'), () => 1.4],
  [
    byClass('about'),
    (node, width, state) => 0.5 + stack(node, width, state, 'b') + 1.3 * PARAGRAPH,
  ],
  [byClass('post'), (node, width, state) => 1.2 + stack(node, width - 1.6, state)],
  [byClass('profile'), (node, width, state) => 1.2 + stack(node, width - 1.6, state)],
  [
    byClass('bubble'),
    (node, width, state) =>
      0.9 + (textBefore(node) ? 1.2 : 0) + stack(node, width * 0.88 - 1.6, state, 'b'),
  ],
  [byClass('key'), (node, width) => lines(node, width - 1.1, 1.5, 'display', 1.15) + 0.4],
  [byTag('blockquote'), (node, width) => lines(node, width - 1.1, 1.3, 'display', 1.2) + 0.4],
  [byClass('picture'), picture],
  [byClass('frame'), () => 10],
  [byClass('eyebrow'), (node, width) => lines(node, width, 1, 'bold')],
  [byClass('big'), (node, width) => lines(node, width, 2, 'display', 1.15)],
  [byClass('votes'), (node, width, state) => list(node, width - 6.1, state, 0.45, 0.28)],
  [byClass('guesses'), (node, width, state) => list(node, width - 2.9, state, 0.6, 0.3)],
  [byClass('agenda'), (node, width, state) => list(node, width - 4, state, 0.35, 0)],
  [byClass('cards'), (node, width, state) => list(node, width - 1.2, state, 0, 0.5)],
  [byTag('ul', 'ol'), (node, width, state) => list(node, width - 1.5, state, 0, 0.35)],
  [byTag('h3'), (node, width) => lines(node, width, 1.15, 'display', 1.15)],
  [byTag('svg'), () => 7.5],
  [byTag('table'), (node, width) => elementsOf(node).length + lines(node, width / 2)],
  [byTag('p'), (node, width) => lines(node, width)],
];

const PARAGRAPH = 1.3;

function lines(
  node: Element,
  width: number,
  size = 1,
  face: Face = 'text',
  leading = PARAGRAPH,
): number {
  return countLines(textOf(node), width, size, face) * size * leading;
}

/** One below the other; text between elements counts as a paragraph. */
function stack(node: Element, width: number, state: number, without = ''): number {
  const children = elementsOf(node).filter(({ tagName }) => tagName !== without);
  const blocks = children.filter((child) => !INLINE.includes(child.tagName));
  if (blocks.length === 0) {
    const rest = node.children.filter((child) => !isTag(child, without));
    const text = rest.map((child) => shownText(child, state)).join('');
    return countLines(text.replace(/[ \t]+/g, ' '), width) * PARAGRAPH;
  }
  return sum(
    blocks.map((child) => heightOf(child, width, state)),
    GAP,
  );
}

function shownText(node: Nodes, state: number): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const { dataWhen } = node.properties;
  if (dataWhen !== undefined && Number(dataWhen) !== state) return '';
  return node.children.map((child) => shownText(child, state)).join('');
}

const INLINE = ['a', 'b', 'strong', 'em', 'i', 'span', 'small', 'code', 'output', 'del', 'ins'];

function sideBySide(node: Element, width: number, state: number): number {
  return Math.max(...elementsOf(node).map((child) => heightOf(child, width, state)));
}

/** A photo with name and headline beside it; in a narrow box the headline stands below. */
function person(node: Element, width: number): number {
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
function picture(node: Element, width: number): number {
  const [box, caption] = elementsOf(node);
  const marks = box ? elementsOf(box).find((part) => hasClass(part, 'marks')) : undefined;
  const labels = marks ? list(marks, width * 0.42 - 2.2, 0, 0, 0.4) : 0;
  return Math.max(7.5, labels) + (caption ? lines(caption, width) + 0.4 : 0);
}

function list(node: Element, width: number, state: number, inner: number, gap: number): number {
  const heights = elementsOf(node)
    .map((item) => stack(item, width, state))
    .map((height) => height * (inner ? 0.9 : 1) + inner);
  return sum(heights, gap);
}

function textBefore(node: Element): boolean {
  return elementsOf(node).some(({ tagName }) => tagName === 'b');
}
