import type { Element } from 'hast';
import {
  called,
  choices,
  lines,
  PARAGRAPH,
  person,
  picture,
  rows,
  rules,
  shownText,
  spaced,
  sum,
} from './heights.ts';
import { elementsOf, hasClass, isTag } from './tree.ts';
import { countLines } from './width.ts';

/**
 * The narrow slide, 4:3, in units of 1/18 of its height. `components/deck/deck.css` draws with the
 * same numbers; whether they agree is seen in a browser by `tests/e2e/deck.spec.ts`.
 */
export const WIDTH = 21.4;
/** Between the top of a slide and its foot, or its end where it has none. */
export const ROOM = { foot: 14.5, bare: 16.2, vote: 16.6 } as const;
/** Between two blocks. */
export const GAP = 0.6;

/** The type of a heading. */
export const HEADINGS = { title: 2.3, large: 1.9, section: 1.5, small: 1.15 } as const;

/** Beside the heading of a vote, for the number of hands. */
export const TALLY = 6;

/** How high a heading is, with the gap below it. */
export function measureHeading(text: string, size: HeadingSize, width = WIDTH): number {
  const type = HEADINGS[size];
  return countLines(text, width, type, 'display') * type * 1.12 + GAP;
}

export type HeadingSize = keyof typeof HEADINGS;

/** How high some elements are one below the other, in one of the slide's states. */
export function measure(nodes: readonly Element[], state: 0 | 1, width = WIDTH): number {
  return sum(
    nodes.map((node) => heightOf(node, width, state)),
    GAP,
  );
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

/** Where a profile is a card, its class is `card` too. */
const isCard = (node: Element) => node.tagName === 'figure' && hasClass(node, 'card');

const RULES: readonly (readonly [(node: Element) => boolean, Rule])[] = [
  [byClass('rules'), rules],
  [byClass('pair'), pair],
  [isCard, cardAlone],
  [byClass('person'), person],
  [byClass('banner'), () => 2.6],
  [byClass('fold'), () => 1.4],
  [byClass('about'), (node, width, state) => 0.6 + CLOSER * stack(node, width, state, 'b')],
  [byClass('post'), (node, width, state) => 1.2 + CLOSER * stack(node, width - 1.6, state)],
  [
    byClass('profile'),
    // What goes on on another slide has no line above its text.
    (node, width, state) =>
      (hasClass(elementsOf(node)[0], 'about') ? 0.6 : 1.2) + stack(node, width - 1.6, state),
  ],
  [
    byClass('bubble'),
    (node, width, state) =>
      0.9 + (hasName(node) ? 1.2 : 0) + CLOSER * stack(node, width * 0.88 - 1.6, state, 'b'),
  ],
  [byClass('key'), (node, width) => lines(node, width - 1.1, 1.5, 'display', 1.15) + 0.2],
  [byTag('blockquote'), (node, width) => lines(node, width - 1.1, 1.3, 'display', 1.2) + 0.2],
  [byClass('picture'), picture],
  [byClass('frame'), () => 10],
  [byClass('text'), (node, width, state) => spaced(node, width, state, 'bold')],
  [byClass('context'), (node, width, state) => spaced(node, width, state, 'text')],
  [byClass('eyebrow'), (node, width) => lines(node, width, 1, 'bold')],
  [byClass('big'), (node, width) => lines(node, width, 2, 'display', 1.15)],
  [byClass('votes'), (node, width) => rows(node, width - 2.2, 0.4, 0.2, 2.5)],
  [byClass('guesses'), (node, width, state) => list(node, width - 2.9, state, 0.75, 0.28)],
  [byClass('agenda'), (node, width) => rows(node, width - 4.6, 0.05, 0)],
  [byClass('choices'), choices],
  [byClass('called'), called],
  [byClass('spots'), () => 14],
  [byClass('cards'), (node, width, state) => list(node, width - 1.2, state, 0, 0.5)],
  [byClass('tasks'), (node, width, state) => 1.2 * list(node, (width - 1.5) / 1.2, state, 0, 0.35)],
  [
    byClass('reason'),
    (node, width) =>
      elementsOf(node).reduce((all, p) => all + lines(p, width - 1.1, 1, 'text', 1.17), 0),
  ],
  [byClass('farewell'), () => 12],
  [byTag('ul', 'ol'), (node, width, state) => list(node, width - 1.5, state, 0, 0.3, 1.2)],
  [byTag('h3'), (node, width) => lines(node, width, 1.15, 'display', 1.15)],
  [byTag('svg'), () => 7.5],
  [byTag('table'), (node, width) => elementsOf(node).length + lines(node, width / 2)],
  [byTag('p'), (node, width) => lines(node, width)],
];

/** What somebody wrote has closer lines than a paragraph; those of a person above it do not. */
const CLOSER = 0.97;

/** One below the other; text between elements counts as a paragraph. */
function stack(
  node: Element,
  width: number,
  state: number,
  without = '',
  leading = PARAGRAPH,
): number {
  const children = elementsOf(node).filter(({ tagName }) => tagName !== without);
  const blocks = children.filter((child) => !INLINE.includes(child.tagName));
  if (blocks.length === 0) {
    const rest = node.children.filter((child) => !isTag(child, without));
    const text = rest.map((child) => shownText(child, state)).join('');
    return countLines(text.replace(/[ \t]+/g, ' '), width) * leading;
  }
  return sum(
    blocks.map((child) => heightOf(child, width, state)),
    GAP,
  );
}

const INLINE = ['a', 'b', 'strong', 'em', 'i', 'span', 'small', 'code', 'output', 'del', 'ins'];

/** An example under its name. */
function card(node: Element, width: number, state: number): number {
  const [, inner] = elementsOf(node);
  const isFramed = ['profile', 'post'].some((name) => hasClass(inner, name));
  const height = stack(node, isFramed ? width : width - 1.6, state, 'figcaption');
  // Beside a person's name there is room for it.
  const [top] = elementsOf(inner ?? node);
  const isBeside = isFramed && width > 14 && hasClass(top, 'person');
  return (isBeside ? 0.2 : 1.6) + height + (isFramed ? 0 : 1);
}

/** A wide slide has longer lines, and the name of the example above them. */
function cardAlone(node: Element, width: number, state: number): number {
  const isFramed = elementsOf(node).some(
    (child) => hasClass(child, 'profile') || hasClass(child, 'post'),
  );
  const wide = isFramed ? 1.6 + stack(node, width + WIDER, state, 'figcaption') : 0;
  return Math.max(card(node, width, state), wide);
}

/** What 16:9 has more than 4:3. */
const WIDER = 8;

/** One below the other, and side by side where the slide is wide. */
function pair(node: Element, width: number, state: number): number {
  const cards = elementsOf(node);
  const below = sum(
    cards.map((one) => card(one, width, state)),
    GAP,
  );
  const half = (width + WIDER - GAP) / 2 - 0.5;
  return Math.max(below, ...cards.map((one) => card(one, half, state)));
}

function list(
  node: Element,
  width: number,
  state: number,
  inner: number,
  gap: number,
  leading = PARAGRAPH,
): number {
  return sum(
    elementsOf(node).map((item) => stack(item, width, state, '', leading) + inner),
    gap,
  );
}

function hasName(node: Element): boolean {
  return elementsOf(node).some(({ tagName }) => tagName === 'b');
}
