import { type MdastNode, mdxToMdast } from 'satteri';
import { type Problem, problem } from './problem.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** Parses an MDX file: front matter, body, and a tree whose positions are those of the file. */
export function parseMdx(file: string, text: string): MdxReading {
  const front = /^---\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m.exec(text);
  if (front?.index !== 0) {
    const place = { line: 1, column: 1 };
    const where = { file, place, field: 'front matter' };
    return {
      problems: [
        problem(
          'frontmatter-missing',
          where,
          'The file does not begin with front matter.',
          'Put "---" on the first line, then the fields (id, title, ...), then "---" again.',
        ),
      ],
    };
  }
  const yaml = parseYaml(file, front[1] ?? '', 1);
  const body = text.slice(front[0].length);
  const bodyLine = front[0].split('\n').length;
  const { problems, tree } = parseText(file, text);
  return {
    problems: [...yaml.problems, ...problems],
    source: yaml.source,
    usable: yaml.usable,
    ...(tree && { parsed: { body, bodyLine, tree } }),
  };
}

/** Parses MDX, with or without front matter; there is a tree, or there are problems. */
export function parseText(file: string, text: string): { problems: Problem[]; tree?: MdxNode } {
  try {
    return { problems: [], tree: toNode(mdxToMdast(text, { features: { frontmatter: true } })) };
  } catch (error) {
    return { problems: [explain(file, text, error)] };
  }
}

/** All nodes of a tree in the order of the file, each with its ancestors from the root down. */
export function* walk(node: MdxNode, ancestors: readonly MdxNode[] = []): Generator<MdxVisit> {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children) yield* walk(child, inner);
}

/** The text inside a node, without comments and expressions. */
export function textOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return node.children.map(textOf).join('');
}

/** Whether the node is one of the authors' tags (or an HTML element). */
export function isTag(node: MdxNode, name?: string): boolean {
  const tag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return tag && (name === undefined || node.name === name);
}

/** The id of a `<Slot id="...">`, a place that companies can fill. */
export function slotId(node: MdxNode): string | undefined {
  const value = node.attributes.find(({ name }) => name === 'id')?.value;
  return isTag(node, 'Slot') && typeof value === 'string' ? value : undefined;
}

/** One plain shape for the parser's thirty, so that checks need no casts. */
function toNode(node: MdastNode): MdxNode {
  return {
    type: node.type,
    name: 'name' in node ? (node.name ?? '') : '',
    value: 'value' in node ? String(node.value ?? '') : '',
    url: 'url' in node ? node.url : '',
    depth: 'depth' in node ? node.depth : 0,
    ordered: 'ordered' in node ? node.ordered === true : false,
    attributes: 'attributes' in node ? readAttributes(node.attributes) : [],
    children: 'children' in node ? node.children.map(toNode) : [],
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
    endLine: node.position?.end.line ?? 1,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
}

function readAttributes(attributes: unknown): MdxAttribute[] {
  if (!Array.isArray(attributes)) return [];
  return attributes.map((attribute: RawAttribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '...', value: undefined, raw: '' };
    const { value } = attribute;
    if (value === null || value === undefined)
      return { name: attribute.name, value: true, raw: '' };
    if (typeof value === 'string') return { name: attribute.name, value, raw: `"${value}"` };
    return { name: attribute.name, value: readLiteral(value.value), raw: `{${value.value}}` };
  });
}

/** `4`, `"text"`, `["a", "b"]`, also with single quotes. Anything else is an expression: undefined. */
function readLiteral(code: string): AttributeValue | undefined {
  const json = code.includes('"') ? code : code.replaceAll("'", '"');
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
      return value;
    }
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  } catch {
    // Not a literal: the caller says so with file and line.
  }
  return undefined;
}

function explain(file: string, text: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', found = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const [source = '', ...rest] = text.split('\n').slice(place.line - 1);
  const fromHere = [source.slice(place.column - 1), ...rest].join('\n');
  const [message, fix] = attributeHelp(fromHere) ?? syntaxHelp(found, source);
  return problem('mdx-syntax', { file, place, field: 'MDX' }, message, fix);
}

/** `<Note minutes=3>`: the first attribute of a tag whose value lacks quotes or braces. */
function attributeHelp(text: string): [message: string, fix: string] | undefined {
  const [, name, bare] = unquoted.exec(text) ?? [];
  if (name === undefined || bare === undefined) return undefined;
  const value = bare.replace(/^[“”„‘’]|[“”‘’]$/g, '');
  const right = /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? `{${value}}` : `"${value}"`;
  const message = `The value of "${name}" has neither straight quotes nor braces around it.`;
  return [message, `Write ${name}=${right}.`];
}

/** Sound attributes, then one whose value is bare or in the quotes of a word processor. */
const unquoted =
  /^<[A-Z]\w*(?:\s+[a-zA-Z-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*\s+([a-zA-Z-]+)=([“”„‘’][^“”‘’>]*[“”‘’]|(?:(?!\/>)[^\s"'{}<>])+)/;

/** The mistakes that people make, by what the parser says and what stands in the line. */
function syntaxHelp(found: string, source: string): [message: string, fix: string] {
  const tag = /closing tag for `?(<[^>`]*>)/.exec(found)?.[1];
  if (tag !== undefined) {
    const fix = `Write ${tag.replace('<', '</')} behind its text, with a blank line before it.`;
    return [`${tag} is not closed.`, fix];
  }
  const anchor = /^#+ .*\{#\s*([^}\s]*)/.exec(source)?.[1];
  if (anchor !== undefined) {
    return ['The id of a heading stands in a comment.', `Write it like this: {/* #${anchor} */}`];
  }
  if (source.includes('<!--')) {
    return ['A comment in angle brackets cannot be read.', 'Write it like this: {/* ... */}'];
  }
  if (found.includes('expression')) {
    return ['Braces mark program code, and this is none.', 'Write a plain brace as \\{.'];
  }
  if (found.includes('`<`')) {
    const fix = 'Write a plain "less than" as \\<, or as a word.';
    return ['A tag begins here, but its name cannot be read.', fix];
  }
  const plain = found.replace(/ \(mdx[^)]*\)/, '').replace(/\.?$/, '.');
  return [`The text cannot be read: ${plain}`, 'Look at the tags, quotes and braces of this line.'];
}

export interface MdxReading {
  problems: Problem[];
  /** The front matter, if there is one. */
  source?: YamlSource;
  /** Whether the front matter could be parsed. */
  usable?: boolean;
  /** What is there if the body could be parsed. */
  parsed?: { body: string; bodyLine: number; tree: MdxNode };
}

export interface MdxNode {
  type: string;
  /** Of a tag: `Fact`. */
  name: string;
  /** Of a text, a code or an expression. */
  value: string;
  /** Of a link. */
  url: string;
  /** Of a heading. */
  depth: number;
  /** Of a list. */
  ordered: boolean;
  attributes: MdxAttribute[];
  children: MdxNode[];
  line: number;
  column: number;
  endLine: number;
  /** Where it begins and ends in the file, in UTF-16 units. */
  start: number;
  end: number;
}

export interface MdxVisit {
  node: MdxNode;
  /** From the root down to the parent. */
  ancestors: readonly MdxNode[];
}

export interface MdxAttribute {
  /** `...` for a spread. */
  name: string;
  /** `true` for an attribute without a value; undefined for an expression. */
  value: AttributeValue | undefined;
  /** The value as it stands in the file. */
  raw: string;
}

export type AttributeValue = string | number | boolean | string[];

interface RawAttribute {
  type: string;
  name: string;
  value?: string | null | { value: string };
}
