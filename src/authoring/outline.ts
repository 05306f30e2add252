import { isTag, type MdxNode, type MdxVisit, textOf } from './mdx.ts';
import { vocabulary } from './vocabulary.ts';

/** What stands in an MDX file: its sections, what it uses, and its prose. */
export function outline(nodes: Iterable<MdxVisit>): Outline {
  const result: Outline = {
    sections: [],
    headings: [],
    facts: [],
    terms: [],
    rules: [],
    tasks: [],
    slots: [],
    shown: [],
    links: [],
    prose: [],
    words: [],
  };
  for (const { node, ancestors } of nodes) {
    readHeading(result, node);
    readTag(result, node);
    if ((node.type === 'link' || node.type === 'definition') && node.url !== '') {
      result.links.push({ ...at(node), url: node.url, text: textOf(node).trim() });
    }
    if (ancestors.some(isForStage)) continue;
    readProse(result, node, ancestors);
    // A profile inside of before and after belongs to one example.
    if (isShown(node) && !ancestors.some(isShown))
      result.shown.push({ ...at(node), tag: node.name });
  }
  return result;
}

/** Learners do not read it. */
function isForStage(node: MdxNode): boolean {
  return isTag(node, 'Note') || isTag(node, 'OnSlide');
}

/** Whether the node is a picture or an example: the thing itself, not words about it. */
export function isShown(node: MdxNode): boolean {
  return isTag(node) && vocabulary[node.name]?.shown === true;
}

/** The id that a heading carries as a comment: `## Title {/* #id *\/}`. */
export function headingId(heading: MdxNode): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

function readHeading(result: Outline, node: MdxNode) {
  if (node.type !== 'heading') return;
  const id = headingId(node);
  const title = textOf(node).trim();
  result.headings.push({ ...at(node), depth: node.depth, id, title });
  if (node.depth === 2 && id !== undefined) {
    result.sections.push({ ...at(node), id, title, minutes: undefined });
  }
}

function readTag(result: Outline, node: MdxNode) {
  const text = (name: string) => textAttribute(node, name);
  const number = (name: string) => numberAttribute(node, name);
  const section = result.sections.at(-1);
  if (isTag(node, 'Fact')) {
    const inline = node.attributes.some(({ name }) => name === 'inline');
    result.facts.push({ ...at(node), id: text('id') ?? '', inline });
  } else if (isTag(node, 'Term')) {
    result.terms.push({ ...at(node), id: text('id') ?? '' });
  } else if (isTag(node, 'Guideline')) {
    result.rules.push({ ...at(node), id: text('rule') ?? text('light') ?? '' });
  } else if (isTag(node, 'Slot')) {
    result.slots.push({ ...at(node), id: text('id') ?? '' });
  } else if (isTag(node, 'DoItNow')) {
    const task = {
      id: text('id') ?? '',
      title: text('title') ?? '',
      minutes: number('minutes') ?? 0,
    };
    result.tasks.push({ ...at(node), ...task, limit: text('limit') });
  } else if (isTag(node, 'Note') && section && section.minutes === undefined) {
    section.minutes = number('minutes');
  }
}

/** A block of text counts once, at its outermost node. */
function readProse(result: Outline, node: MdxNode, ancestors: readonly MdxNode[]) {
  if (node.type === 'heading') result.words.push(textOf(node).trim());
  if (node.type === 'heading' || !isBlock(node, ancestors)) return;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  if (text === '') return;
  result.words.push(text);
  // A list of fragments or a table is read, but its "sentences" say nothing about the style.
  if (node.type !== 'tableCell' && /[.!?:…]["”“«»)]*$/.test(text)) result.prose.push(text);
}

/** Whether the node is a block of text at its outermost: a heading, a paragraph, a cell of a table. */
export function isBlock(node: MdxNode, ancestors: readonly MdxNode[]): boolean {
  return blocks.includes(node.type) || isLooseText(node, ancestors);
}

const blocks = ['heading', 'paragraph', 'tableCell'];

/** `<Guess>Answer one</Guess>`: text directly inside a tag on one line, without a paragraph. */
function isLooseText(node: MdxNode, ancestors: readonly MdxNode[]): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  if (ancestors.some((ancestor) => ancestor.type === 'paragraph')) return false;
  return node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
}

function textAttribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function numberAttribute(node: MdxNode, name: string): number | undefined {
  const value = node.attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'number' ? value : undefined;
}

function at(node: MdxNode) {
  return { line: node.line, column: node.column };
}

export interface Outline {
  /** The `##` sections in order. */
  sections: Section[];
  headings: Heading[];
  /** Every use of a fact. */
  facts: (Located & { id: string; inline: boolean })[];
  /** Every use of a glossary word. */
  terms: (Located & { id: string })[];
  /** Every use of the guideline: the id of a rule, or a light. */
  rules: (Located & { id: string })[];
  /** The do-it-now boxes; `limit` is the id of a fact. */
  tasks: (Located & { id: string; title: string; minutes: number; limit: string | undefined })[];
  /** The places that companies can fill. */
  slots: (Located & { id: string })[];
  /** Pictures and examples that learners see. */
  shown: (Located & { tag: string })[];
  links: (Located & { url: string; text: string })[];
  /** Blocks of whole sentences, for the reading ease. */
  prose: string[];
  /** Everything that a learner reads (without notes and quiz), block by block. */
  words: string[];
}

export interface Section extends Located {
  id: string;
  title: string;
  /** The trainer's minutes: those of its note. */
  minutes: number | undefined;
}

export interface Heading extends Located {
  depth: number;
  id: string | undefined;
  title: string;
}

export interface Located {
  line: number;
  column: number;
}
