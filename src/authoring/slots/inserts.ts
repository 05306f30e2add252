import type { Origin, SourceFile } from '../files.ts';
import { isTag, type MdxNode, parseText } from '../mdx.ts';
import { suggest } from '../nearest.ts';
import { headingId } from '../outline.ts';
import { type Problem, problem } from '../problem.ts';
import { inText } from '../where.ts';

/**
 * Reads a `.slots.mdx`: a list of `<Insert before="crop">...</Insert>`, and comments.
 * @returns what is to be inserted where, in the order of the file, as far as it could be read
 */
export function readInserts(file: SourceFile): { inserts: Insert[]; problems: Problem[] } {
  const { problems, tree } = parseText(file.path, file.text);
  if (!tree) return { inserts: [], problems };
  const inserts: Insert[] = [];
  for (const node of tree.children) {
    if (isComment(node)) continue;
    const found = isTag(node, 'Insert') ? readInsert(file, node) : outside(file, node);
    if ('way' in found) inserts.push(found);
    else problems.push(found);
  }
  return { inserts, problems };
}

function readInsert(file: SourceFile, node: MdxNode): Insert | Problem {
  const at = (name: string) => inText({ file }, node, `<Insert${name && ` ${name}`}>`);
  const stranger = node.attributes.find(({ name }) => !isWay(name));
  if (stranger) {
    const message = `<Insert> has no attribute "${stranger.name}"; it has ${WAYS.join(', ')}.`;
    const fix = suggest(stranger.name, WAYS) ?? 'Take it out.';
    return problem('attribute-unknown', at(stranger.name), message, fix);
  }
  const [attribute, second] = node.attributes;
  if (!attribute || second || !isWay(attribute.name)) {
    const message = `<Insert> has ${second ? 'more than one' : 'none'} of ${WAYS.join(', ')}.`;
    return problem('attribute-missing', at(''), message, 'Write exactly one: after="section-id".');
  }
  const { name: way, value, raw } = attribute;
  if (typeof value !== 'string' || value === '') {
    const message = `"${way}" is ${raw || 'nothing'}; it takes the id of a section or slot in quotes.`;
    return problem('attribute-type', at(way), message, `Write ${way}="section-id".`);
  }
  if (way === 'at' && value !== 'start' && value !== 'end') {
    const message = `"${value}" is not one of start, end.`;
    const fix = `To name a section or slot, write before="${value}", after="${value}" or replace="${value}".`;
    return problem('attribute-type', at(way), message, suggest(value, ['start', 'end']) ?? fix);
  }
  const blocks = node.children.filter((child) => !isComment(child));
  if (blocks.length === 0 && way !== 'replace') {
    const message = `<Insert ${way}="${value}"> holds nothing.`;
    const fix = 'Write what shall stand there, or take the tag out.';
    return problem('tag-children', at(way), message, fix);
  }
  const late = blocks.slice(1).find(beginsSection);
  if (late && !beginsSection(blocks[0])) {
    const message = 'A section begins in the middle of what is inserted.';
    const fix = 'Begin with the heading, or write an <Insert> of its own for the section.';
    return problem('slot-heading', inText({ file }, late, '##'), message, fix);
  }
  return {
    way,
    place: value,
    isSection: beginsSection(blocks[0]),
    sections: blocks.filter(beginsSection).flatMap((heading) => headingId(heading) ?? []),
    lines: cutLines(file, node),
    origin: { file: file.path, line: node.line },
    column: node.column,
  };
}

function outside(file: SourceFile, node: MdxNode): Problem {
  const message = 'This stands outside of every <Insert>, so it would never be shown.';
  const fix = 'Put it between <Insert after="section-id"> and </Insert>.';
  return problem('slot-text', inText({ file }, node, 'text'), message, fix);
}

/** The lines inside the tag; on the lines of the tag itself only what stands inside. */
function cutLines(file: SourceFile, node: MdxNode): Insert['lines'] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return [];
  const lineStart = file.text.lastIndexOf('\n', first.start - 1) + 1;
  const text = file.text.slice(first.line > node.line ? lineStart : first.start, last.end);
  return text.split(/\r?\n/).map((words, index) => ({
    text: words,
    origin: { file: file.path, line: first.line + index },
  }));
}

/** A comment of the author, which nobody else reads. */
function isComment({ type, value }: MdxNode): boolean {
  return type === 'mdxFlowExpression' && /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);
}

function beginsSection(node: MdxNode | undefined): boolean {
  return node?.type === 'heading' && node.depth === 2;
}

const WAYS = ['before', 'after', 'replace', 'at'] as const;

function isWay(name: string): name is Insert['way'] {
  return WAYS.some((way) => way === name);
}

export interface Insert {
  way: (typeof WAYS)[number];
  /** The id of a section or slot; `start` or `end` of the text for `at`. */
  place: string;
  /** Whether it begins with a `##` heading. */
  isSection: boolean;
  /** The ids of its `##` headings. */
  sections: readonly string[];
  lines: readonly { text: string; origin: Origin }[];
  origin: Origin;
  column: number;
}
