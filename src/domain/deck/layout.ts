import type { Element, ElementContent } from 'hast';
import { type Block, type Group, splitPair } from './cut.ts';
import type { Slide } from './deck.ts';
import { fillSlides, heightOf, highest, type Item } from './fill.ts';
import { type HeadingSize, measureHeading, ROOM, TALLY, WIDTH } from './measure.ts';
import { element, hasClass, textOf } from './tree.ts';

/** Something that takes one slide or more: a section, a step, the options of a question. */
export interface Run extends Omit<Slide, 'title' | 'states'> {
  readonly states?: number;
  readonly groups: readonly Group[];
  /** What the speaker reads on its first slide, before all else. */
  readonly prompts: readonly ElementContent[];
  /** Of its headings: the first with which it takes no more slides than with the others. */
  readonly sizes: readonly [HeadingSize, ...HeadingSize[]];
  /** The name of the course and the number of the slide do not stand below it. */
  readonly bare?: boolean;
}

/** A slide whose place is found. */
export interface Placed {
  readonly slide: Slide;
  readonly heading: readonly ElementContent[];
  readonly size: HeadingSize;
  readonly bare: boolean;
  /** By the estimate it is higher than the slide, and nothing in it can be cut any more. */
  readonly crowded: boolean;
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
  const { groups, prompts, sizes, bare, minutes, states = 1, ...rest } = run;
  return {
    ...placed,
    slide: {
      ...rest,
      id: place === 0 ? run.id : `${run.id}-${place + 1}`,
      title: placed.slide.title,
      states: placed.blocks.some((block) => hasClass(block, 'pair')) ? 2 : states,
      ...(place === 0 && minutes !== undefined && { minutes }),
    },
    notes: place === 0 ? [...prompts, ...placed.notes] : placed.notes,
  };
}

function placeGroup(runs: readonly Run[], groups: readonly Group[]): Placed[][] {
  const [run] = runs;
  const { bare = false, kind = 'section', sizes = ['section'] } = run ?? {};
  const isVote = kind === 'vote';
  const items = zip(groups);
  const candidates = [
    ...sizes.map((size) => ({ size, headings: groups.map(({ heading }) => heading) })),
    ...Array.from({ length: Math.max(...groups.map(({ shorter = [] }) => shorter.length)) }).map(
      (_, place) => ({
        size: 'small' as const,
        headings: groups.map(({ shorter, heading }) => shorter?.[place] ?? heading),
      }),
    ),
  ].map(({ size, headings }) => {
    const width = isVote ? WIDTH - TALLY : WIDTH;
    const heightOfHeading = (type: HeadingSize) =>
      Math.max(...headings.map((one) => measureHeading(wordsOf(one), type, width)));
    const room = ROOM[isVote ? 'vote' : bare ? 'bare' : 'foot'];
    const first = room - heightOfHeading(size);
    const next = Math.max(first, room - heightOfHeading('small'));
    const isLong = heightOfHeading(size) > HIGHEST[isVote ? 'vote' : 'other'];
    const slides = fillSlides(splitPairs(items, next), first, next);
    return {
      size,
      headings,
      slides,
      first,
      next,
      cost: slides.length + Math.max(0, highest(slides) - first) + (isLong ? 0.5 : 0),
    };
  });
  const best = candidates.reduce((one, other) => (other.cost < one.cost ? other : one));
  return groups.map((group, language) =>
    best.slides.map((slide, place): Placed => {
      const heading = best.headings[language] ?? [];
      const isLast = place === best.slides.length - 1;
      return {
        slide: { id: '', kind, title: wordsOf(group.heading), states: 1 },
        heading,
        size: place > 0 ? 'small' : slide.length > 0 ? best.size : 'title',
        bare,
        crowded:
          heightOf(inLanguage(slide, language)) > (place > 0 ? best.next : best.first) + SLACK,
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

/** A heading that is higher is set smaller if it can be, or gives way to a short one. */
const HIGHEST = { vote: 4.5, other: 8.5 } as const;

/** The estimate is on the safe side: what is less too high by it fits as a rule. */
const SLACK = 2;

function inLanguage(items: readonly Item[], language: number): Item[] {
  return items.map(({ nodes, notes }) => ({ nodes: [nodes[language]], notes }));
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
