import type { Element } from 'hast';
import {
  element,
  elementsOf,
  hasClass,
  isElement,
  isTag,
  mapElements,
  textOf,
  withChildren,
} from './tree.ts';

/** How many pieces a block can be cut into: items of a list, paragraphs of a post, sentences. */
export function countPieces(node: Element): number {
  const box = boxOf(node);
  return box ? piecesOf(box).length : 1;
}

/**
 * The pieces of a block from one place up to another, in a copy of the block: a post goes on on the
 * next slide under the same name, a list with its next number.
 */
export function takePieces(node: Element, from: number, to: number): Element | undefined {
  const box = boxOf(node);
  if (!box) return from === 0 ? node : undefined;
  const taken = piecesOf(box).slice(from, to);
  if (taken.length === 0) return undefined;
  const rest = elementsOf(box).filter((child) => !piecesOf(box).includes(child));
  const children = isTag(box, 'p')
    ? taken.flatMap(({ children }) => children)
    : [...rest, ...taken];
  const properties = isTag(box, 'ol')
    ? { ...box.properties, start: startOf(box) + from }
    : box.properties;
  const piece = replace(node, box, { ...withChildren(box, children), properties });
  return from === 0 ? piece : goOn(piece);
}

/** Under a caption the name goes on there, and the lines of the person are free for the text. */
function goOn(node: Element): Element {
  const inner = elementsOf(node).find((child) => isNamed(child));
  if (!isTag(node, 'figure') || !inner) return mapElements(node, withoutDetails);
  const [person] = elementsOf(inner).filter((child) => hasClass(child, 'person'));
  const name = person && elementsOf(person).find(({ tagName }) => tagName === 'strong');
  return mapElements(node, (child) => {
    if (isTag(child, 'figcaption') && name)
      return element('figcaption', {}, `${textOf(child)}, ${textOf(name)}`);
    if (!isNamed(child)) return child;
    const rest = elementsOf(child).filter(
      (part) => !hasClass(part, 'banner') && !hasClass(part, 'person'),
    );
    return withChildren(child, rest);
  });
}

function isNamed(node: Element): boolean {
  return hasClass(node, 'profile') || hasClass(node, 'post');
}

/** Who it is stays on every slide; what this person does is known from the first. */
function withoutDetails(node: Element): Element {
  const isDetail = (child: Element) => isTag(child, 'small') || hasClass(child, 'headline');
  const children = elementsOf(node).filter((child) => !hasClass(child, 'banner'));
  if (hasClass(node, 'profile')) return withChildren(node, children);
  if (!hasClass(node, 'person')) return node;
  return withChildren(
    node,
    children.filter((child) => !isDetail(child)),
  );
}

/** The number of the first item. */
function startOf({ properties }: Element): number {
  return typeof properties.start === 'number' ? properties.start : 1;
}

/** What holds the pieces: the block itself, or something in it. */
function boxOf(node: Element): Element | undefined {
  if (LISTS.some((name) => hasClass(node, name)) || isTag(node, 'ul')) return node;
  if (isTag(node, 'ol') || isTag(node, 'p')) return node;
  if (['why', 'profile', 'match'].some((name) => hasClass(node, name)) || isTag(node, 'figure')) {
    const inner = elementsOf(node).find((child) => INNER.some((fits) => fits(child)));
    return inner && boxOf(inner);
  }
  return undefined;
}

const LISTS = ['post', 'thread', 'about'];
const INNER = [
  (node: Element) => ['ul', 'ol'].includes(node.tagName),
  ...[...LISTS, 'profile'].map((name) => (node: Element) => hasClass(node, name)),
];

function piecesOf(box: Element): Element[] {
  if (isTag(box, 'p')) return sentencesOf(box);
  return elementsOf(box).filter((child) => !hasClass(child, 'person') && child.tagName !== 'b');
}

/** A paragraph of plain words can be cut between its sentences; one with anything else stays whole. */
function sentencesOf(box: Element): Element[] {
  if (elementsOf(box).length > 0) return [box];
  const sentences = textOf(box).split(/(?<=[.!?…]["”“»]?) (?=\S)/);
  return sentences.map((value, place) =>
    withChildren(box, [{ type: 'text', value: place ? ` ${value}` : value }]),
  );
}

function replace(node: Element, old: Element, fresh: Element): Element {
  if (node === old) return fresh;
  const children = node.children.map((child) =>
    isElement(child) ? replace(child, old, fresh) : child,
  );
  return withChildren(node, children);
}
