import { isTag, type MdxNode, type MdxReading, slotId } from '../mdx.ts';
import { headingId } from '../outline.ts';
import type { Insert } from './inserts.ts';

/** The places of a text that have names: its `##` sections and its slots, by their ids. */
export function listPlaces({ tree }: Parsed, length: number): Map<string, Place> {
  const places = new Map<string, Place>();
  const blocks = tree.children;
  for (const [index, node] of blocks.entries()) {
    const id = slotId(node);
    if (id !== undefined) places.set(id, { kind: 'slot', first: node.line, last: node.endLine });
    const section = isSection(node) ? headingId(node) : undefined;
    if (section !== undefined) places.set(section, measure(blocks.slice(index), length));
  }
  return places;
}

/** @param blocks the heading and all that follows it */
function measure([heading, ...rest]: MdxNode[], length: number): Place {
  const end = rest.findIndex((node) => isSection(node) || isTag(node, 'Quiz'));
  const own = end === -1 ? rest : rest.slice(0, end);
  const last = (rest[end]?.line ?? length + 1) - 1;
  const note = own.find((node) => isTag(node, 'Note'));
  return {
    kind: 'section',
    first: heading?.line ?? 1,
    last,
    text: { first: (heading?.endLine ?? 1) + 1, last: (note?.line ?? last + 1) - 1 },
  };
}

function isSection(node: MdxNode): boolean {
  return node.type === 'heading' && node.depth === 2;
}

/**
 * The lines that make room for what is inserted: none, if `last` is the line before `first`.
 * What begins with a heading stands beside a section, anything else within it.
 */
export function findRoom({ way, isSection, lines }: Insert, place: Place): Room {
  const isWhole = isSection || lines.length === 0;
  const { first, last } = place.kind === 'slot' || isWhole ? place : place.text;
  if (way === 'replace') return { first, last };
  return way === 'before' ? { first, last: first - 1 } : { first: last + 1, last };
}

/** The same for the start and the end of the text. */
export function findEdge(insert: Insert, { tree, bodyLine }: Parsed, length: number): Room {
  const sections = [...listPlaces({ tree, bodyLine }, length).values()].filter(
    ({ kind }) => kind === 'section',
  );
  const edge = insert.place === 'start' ? sections[0] : sections.at(-1);
  if (insert.place === 'start') {
    const first = insert.isSection && edge ? edge.first : bodyLine;
    return { first, last: first - 1 };
  }
  if (edge) return findRoom({ ...insert, way: 'after' }, edge);
  const quiz = tree.children.find((node) => isTag(node, 'Quiz'));
  const first = quiz?.line ?? length + 1;
  return { first, last: first - 1 };
}

type Parsed = Pick<NonNullable<MdxReading['parsed']>, 'tree' | 'bodyLine'>;

/** Lines from 1, both included. */
export interface Room {
  first: number;
  last: number;
}

export type Place = Room & ({ kind: 'slot' } | { kind: 'section'; text: Room });
