import { isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/**
 * Cuts a YAML file into its outermost entries, each with the comments above it.
 * @returns undefined when there is nothing to cut: an empty file, or all of it in one line
 */
export function split(text: string): Parts | undefined {
  const { contents } = parseDocument(text);
  if (!isCollection(contents) || contents.flow || contents.items.length === 0) return undefined;
  const found = findEntries(contents);
  const lines = text.replace(/\n?$/, '\n').split(/(?<=\n)/);
  const starts = found.map(({ start }) => text.slice(0, start).split('\n').length - 1);
  const bounds = [...starts, lines.length].map((line, at) =>
    at === 0 ? line : backOverComments(lines, line, starts[at - 1] ?? 0),
  );
  const slice = (from = 0, to = lines.length) => lines.slice(from, to).join('');
  const entries = found.map(({ key, node }, at) => ({
    key,
    node,
    inList: isSeq(contents),
    lead: at === 0 ? '' : slice(bounds[at], starts[at]),
    body: slice(starts[at], bounds[at + 1]),
  }));
  return { head: slice(0, starts[0]), entries, tail: slice(bounds.at(-1)) };
}

/** The line after which only comments and empty lines stand. */
function backOverComments(lines: readonly string[], line: number, start: number): number {
  let at = line;
  while (at > start + 1 && /^(#.*)?\s*$/.test(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function findEntries(contents: Node): { key: string; node: unknown; start: number }[] {
  if (isMap(contents)) {
    return contents.items.map(({ key, value }) => ({
      key: String(isScalar(key) ? key.value : key),
      node: value,
      start: offsetOf(key),
    }));
  }
  const items: unknown[] = isSeq(contents) ? contents.items : [];
  return items.map((node) => ({ key: '', node, start: offsetOf(node) }));
}

function offsetOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

/** The file is `head`, every entry's `lead` and `body`, and `tail`, put together. */
export interface Parts {
  head: string;
  entries: Entry[];
  tail: string;
}

export interface Entry {
  /** Its name, in a file of fields. */
  key: string;
  /** Its value as the parser knows it, comments and quotes included. */
  node: unknown;
  inList: boolean;
  /** The comments above it. */
  lead: string;
  body: string;
}
