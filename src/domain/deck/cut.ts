import type { Element, ElementContent, Root } from 'hast';
import { letterOf } from './called.ts';
import { element, elementsOf, hasClass, isTag, withChildren } from './tree.ts';

/** A section of a lesson as it goes on the stage; the first one is what stands before any heading. */
export interface Part {
  /** Empty for the first one. */
  readonly id: string;
  /** As its first note says. */
  readonly minutes?: number | undefined;
  readonly groups: readonly Group[];
  /** Prompts for the trainer, whatever slide of the section is shown first. */
  readonly prompts: readonly ElementContent[];
}

/** What begins a slide of its own. */
export interface Group {
  readonly heading: readonly ElementContent[];
  /** Instead of the heading where there is no room for it, the longest first. */
  readonly shorter?: readonly (readonly ElementContent[])[];
  readonly blocks: readonly Block[];
  /** What is said after the last block. */
  readonly notes: readonly ElementContent[];
}

export interface Block {
  readonly node: Element;
  /** What is said before it. */
  readonly notes: readonly ElementContent[];
}

/**
 * Cuts a lesson that was rendered with the vocabulary of the stage. Each `h2` begins a part. In it,
 * paragraphs are for the speaker and everything else is for the room; a case and a task come under a
 * heading of their own, and so does what follows `<Split />`.
 */
export function cutLesson(lesson: Root): Part[] {
  const parts: Draft[] = [new Draft('', [])];
  for (const node of elementsOf(lesson)) {
    if (node.tagName === 'h2') parts.push(new Draft(`${node.properties.id ?? ''}`, node.children));
    else parts.at(-1)?.add(node);
  }
  return parts.map((part) => part.end()).filter(({ groups }) => groups.length > 0);
}

/** A part that is being written. */
class Draft {
  readonly #id: string;
  readonly #heading: readonly ElementContent[];
  readonly #prompts: ElementContent[] = [];
  readonly #groups: Group[] = [];
  #blocks: Block[] = [];
  #notes: ElementContent[] = [];
  #isOpen: boolean;
  #minutes: number | undefined;

  constructor(id: string, heading: readonly ElementContent[]) {
    this.#id = id;
    this.#heading = heading;
    this.#isOpen = heading.length > 0;
  }

  add(node: Element) {
    if (isTag(node, 'trainer-note')) {
      this.#minutes ??= Number(node.properties.dataMinutes) || undefined;
      this.#prompts.push(...elementsOf(node));
    } else if (node.tagName === 'p') {
      this.#notes.push(node);
    } else if (hasClass(node, 'split')) {
      this.#close(true);
    } else if (hasClass(node, 'on-slide')) {
      for (const child of elementsOf(node)) this.#show(child);
    } else if (hasClass(node, 'case') || hasClass(node, 'do')) {
      this.#addTitled(node);
    } else {
      this.#show(node);
    }
  }

  end(): Part {
    this.#close(false);
    return {
      id: this.#id,
      minutes: this.#minutes,
      groups: this.#groups,
      prompts: this.#prompts,
    };
  }

  #show(node: Element) {
    this.#isOpen = true;
    this.#blocks.push({ node, notes: this.#notes });
    this.#notes = [];
  }

  /** Its first element is the heading; the answer of a case is for the speaker. */
  #addTitled(node: Element) {
    const before = this.#isOpen ? [] : this.#notes;
    if (this.#isOpen) this.#close(false);
    const [title, ...rest] = elementsOf(node);
    const shown = joinGuesses(rest.filter((child) => !hasClass(child, 'answer')));
    const answers = rest.filter((child) => hasClass(child, 'answer')).flatMap(elementsOf);
    const blocks = shown.map((child, place) => ({ node: child, notes: place ? [] : before }));
    this.#groups.push({ heading: title?.children ?? [], blocks, notes: answers });
    this.#notes = [];
  }

  #close(more: boolean) {
    const last = this.#groups.at(-1);
    if (this.#isOpen) {
      this.#groups.push({ heading: this.#heading, blocks: this.#blocks, notes: this.#notes });
    } else if (last) {
      this.#groups[this.#groups.length - 1] = { ...last, notes: [...last.notes, ...this.#notes] };
    }
    this.#blocks = [];
    this.#notes = [];
    this.#isOpen = more;
  }
}

/** What can be guessed is one list, with letters to call out. */
function joinGuesses(nodes: readonly Element[]): Element[] {
  const guesses = nodes.filter((node) => hasClass(node, 'guess'));
  const items = guesses.map(({ children }, place) =>
    element('li', {}, element('b', {}, letterOf(place)), element('div', {}, ...children)),
  );
  const list = element('ol', { className: ['guesses'] }, ...items);
  return nodes.flatMap((node) => {
    if (!guesses.includes(node)) return node;
    return node === guesses[0] ? list : [];
  });
}

/**
 * Before and after are compared side by side where both are short, and come one after the other
 * otherwise; the reasons come last, as a block that may go on on the next slide.
 */
export function splitPair(pair: Element, isShort: boolean): Element[] {
  const [before, after, ...why] = elementsOf(pair);
  if (!before || !after) return [pair];
  return [...(isShort ? [withChildren(pair, [before, after])] : [before, after]), ...why];
}

/** Links of a lesson lead somewhere from any page: `../photo/` becomes an address from the root. */
export function resolveLink(link: Element, page: string): Element {
  const { href } = link.properties;
  if (!isTag(link, 'a') || typeof href !== 'string' || /^(\w+:|\/)/.test(href)) return link;
  const { pathname, hash } = new URL(href, `https://site.invalid${page}`);
  return { ...link, properties: { ...link.properties, href: pathname + hash } };
}

/** A paragraph of plain words. */
export function paragraph(words: string): Element {
  return element('p', {}, words);
}
