import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  stringify,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { matchEntries } from './match.ts';
import { type Entry, type Parts, split } from './split.ts';
import { isRecord, isSame, tidy } from './tidy.ts';

/**
 * Writes what changed into a YAML file, and nothing else: comments, order, quotes and every entry
 * that says the same stay as somebody wrote them. Forms know only values and would write the file
 * anew.
 * @param text the file as it was
 * @param before what it said
 * @param after what it shall say; an empty field is one that is left out
 */
export function keepWritten(text: string, before: unknown, after: unknown): string {
  if (isSame(before, after)) return text;
  const parts = split(text);
  if (!parts) return `${leadOf(text)}${print(tidy(after))}`;
  const entries = Array.isArray(after)
    ? keepList(parts, asList(before), after)
    : keepFields(parts, asRecord(before), asRecord(after));
  return `${parts.head}${entries.join('')}${parts.tail}`;
}

function keepFields({ entries }: Parts, before: Values, after: Values): string[] {
  const known = new Set(entries.map(({ key }) => key));
  const kept = entries.map((entry) => {
    const { key, lead, body } = entry;
    if (isSame(before[key], after[key])) return lead + body;
    const value = tidy(after[key]);
    return value === undefined ? lead : lead + rewrite(entry, before[key], value);
  });
  const added = Object.entries(after).filter(([key, value]) => {
    return !known.has(key) && tidy(value) !== undefined;
  });
  return [...kept, ...added.map(([key, value]) => print({ [key]: tidy(value) }))];
}

function keepList({ entries }: Parts, before: readonly unknown[], after: unknown[]): string[] {
  return matchEntries(before, after).map((found, at) => {
    const old = found === undefined ? undefined : entries[found];
    if (!old || found === undefined) return print([tidy(after[at])]);
    if (isSame(before[found], after[at])) return old.lead + old.body;
    return old.lead + rewrite(old, before[found], tidy(after[at]));
  });
}

/** An entry on its own with its new value, as it was written as far as it says the same. */
function rewrite({ key, node, inList }: Entry, before: unknown, after: unknown): string {
  const document = new Document();
  const value = change(document, node, before, after);
  if (inList) {
    // The comment above it stands in its lead already.
    if (isNode(value)) value.commentBefore = null;
    const list = new YAMLSeq();
    list.items = [value];
    document.contents = list;
  } else {
    const map = new YAMLMap();
    map.items = [new Pair(document.createNode(key), value)];
    document.contents = map;
  }
  return document.toString(STYLE);
}

function change(document: Document, node: unknown, before: unknown, after: unknown): unknown {
  if (isMap(node) && isRecord(after)) {
    const old = asRecord(before);
    for (const key of new Set([...Object.keys(old), ...Object.keys(after)])) {
      if (isSame(old[key], after[key])) continue;
      if (after[key] === undefined) node.delete(key);
      else node.set(key, change(document, node.get(key, true), old[key], after[key]));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(after)) {
    const old = asList(before);
    const items: unknown[] = node.items;
    node.items = matchEntries(old, after).map((found, at) =>
      change(document, found === undefined ? undefined : items[found], old[found ?? -1], after[at]),
    );
    return node;
  }
  if (isScalar(node) && !isRecord(after) && !Array.isArray(after)) {
    node.value = after;
    return node;
  }
  return document.createNode(after);
}

/** What stands above the first value: comments, in a file that has nothing else yet. */
function leadOf(text: string): string {
  const contents: Node | null = parseDocument(text).contents;
  const lead = contents === null || isEmpty(contents) ? text.trimEnd() : '';
  return lead === '' ? '' : `${lead}\n`;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function print(value: unknown): string {
  return value === undefined ? '' : stringify(value, STYLE);
}

function asRecord(value: unknown): Values {
  return isRecord(value) ? value : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** One line for each text, as in our own files. */
const STYLE = { lineWidth: 0 };

type Values = Record<string, unknown>;
