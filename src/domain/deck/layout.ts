import type { Element, ElementContent } from 'hast';
import { type Block, type Group, splitPair } from './cut.ts';
import type { Slide } from './deck.ts';
import { fillSlides, heightOf, type Item } from './fill.ts';
import { HEADINGS, measureHeading, ROOM } from './measure.ts';
import { element, hasClass, textOf } from './tree.ts';

/** Something that takes one slide or more: a section, a step, the options of a question. */
export interface Run extends Omit<Slide, 'title' | 'states'> {
  readonly states?: number;
  readonly groups: readonly Group[];
  /** What the speaker reads on its first slide, before all else. */
  readonly prompts: readonly ElementContent[];
  readonly size: keyof typeof HEADINGS;
  /** The name of the course and the number of the slide do not stand below it. */
  readonly bare?: boolean;
}

/** A slide whose place is found. */
export interface Placed {
  readonly slide: Slide;
  readonly heading: readonly ElementContent[];
  readonly size: keyof typeof HEADINGS;
  readonly bare: boolean;
  readonly blocks: readonly Element[];
  readonly notes: readonly ElementContent[];
}

/**
 * Places the runs of a deck on slides.
 * @param decks the same runs in each language
 * @returns the slides of each language: as many, with the same ids
 * @throws when the languages differ in what they have to show
 */
export function layOut(decks: readonly (readonly Run[])[]): Placed[][] {
  const [first = []] = decks;
  const placed = first.map((run, index) => {
    const runs = decks.flatMap((deck) => deck[index] ?? []);
    if (runs.length < decks.length || runs.some(({ id }) => id !== run.id)) throw differs(run.id);
    return placeRun(runs);
  });
  return decks.map((_, language) => placed.flatMap((slides) => slides[language] ?? []));
}

function placeRun(runs: readonly Run[]): Placed[][] {
  const [first] = runs;
  const slides: Placed[][] = runs.map(() => []);
  for (const index of first?.groups.keys() ?? []) {
    const groups = runs.flatMap((run) => run.groups[index] ?? []);
    if (groups.length < runs.length) throw differs(first?.id ?? '');
    placeGroup(runs, groups).forEach((more, language) => {
      slides[language]?.push(...more);
    });
  }
  return slides.map((own, language) => own.map((one, place) => finish(one, runs[language], place)));
}

/** What only the first slide has, and the id of each. */
function finish(placed: Placed, run: Run | undefined, place: number): Placed {
  if (!run) return placed;
  const { groups, prompts, size, bare, minutes, states = 1, ...rest } = run;
  return {
    ...placed,
    slide: {
      ...rest,
      id: place === 0 ? run.id : `${run.id}-${place + 1}`,
      title: placed.slide.title,
      states,
      ...(place === 0 && minutes !== undefined && { minutes }),
    },
    notes: place === 0 ? [...prompts, ...placed.notes] : placed.notes,
  };
}

function placeGroup(runs: readonly Run[], groups: readonly Group[]): Placed[][] {
  const size = runs[0]?.size ?? 'section';
  const bare = runs.some((run) => run.bare);
  const roomUnder = (headings: readonly (readonly ElementContent[])[], of: keyof typeof HEADINGS) =>
    (bare ? ROOM.bare : ROOM.foot) -
    Math.max(...headings.map((one) => measureHeading(wordsOf(one), HEADINGS[of])));
  const long = groups.map(({ heading }) => heading);
  const items = splitPairs(zip(groups), roomUnder(long, size));
  const isTight = groups.some(({ short }) => short) && heightOf(items) > roomUnder(long, size);
  const headings = isTight ? groups.map(({ short, heading }) => short ?? heading) : long;
  const fitting = fillSlides(items, roomUnder(headings, size), roomUnder(headings, 'small'));
  return groups.map((group, language) =>
    fitting.map((slide, place): Placed => {
      const isLast = place === fitting.length - 1;
      const heading = headings[language] ?? [];
      return {
        slide: { id: '', kind: 'section', title: wordsOf(group.heading), states: 1 },
        heading,
        size: place > 0 ? 'small' : slide.length > 0 ? size : 'title',
        bare,
        blocks: slide.flatMap(({ nodes }) => nodes[language] ?? []),
        notes: [
          ...slide.flatMap(({ notes }) => notes[language] ?? []),
          ...(isLast ? group.notes : []),
        ],
      };
    }),
  );
}

/** The blocks of all languages by their place. */
function zip(groups: readonly { readonly blocks: readonly Block[] }[]): Item[] {
  const count = Math.max(...groups.map(({ blocks }) => blocks.length));
  return Array.from({ length: count }, (_, place) => {
    const blocks = groups.map((group) => group.blocks[place]);
    return {
      nodes: blocks.map((block) => block?.node),
      notes: blocks.map((block) => block?.notes ?? []),
    };
  });
}

function splitPairs(items: readonly Item[], room: number): Item[] {
  return items.flatMap((item) => {
    const { nodes, notes } = item;
    if (!nodes.some((node) => hasClass(node, 'pair'))) return item;
    const sides = nodes.map((node) => node && splitPair(node, true)[0]);
    const isShort = heightOf([{ nodes: sides, notes }]) <= room;
    return zip(
      nodes.map((node, language) => ({
        blocks: (node ? splitPair(node, isShort) : []).map((part, place) => ({
          node: part,
          notes: place === 0 ? (notes[language] ?? []) : [],
        })),
      })),
    );
  });
}

function wordsOf(nodes: readonly ElementContent[]): string {
  return textOf(element('p', {}, ...nodes.filter((node) => !isLater(node))));
}

/** What replaces the heading when the answer is shown. */
function isLater(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataWhen === '1';
}

function differs(id: string): Error {
  return new Error(
    `The slide "${id}" is not the same in every language. Give its section as many cases, tasks and <Split /> in each of them.`,
  );
}
