import type { z } from 'astro/zod';
import type { Problem } from '../../problem.ts';
import { isWords, schemaAt } from '../../schema-walk.ts';
import { fieldsOf, hasIds, nounOf, type Tree } from '../questions/tree.ts';
import { compare, compareValues, type Side } from './compare.ts';

/**
 * The same thing in every language has the same fields, lists and values; only words differ. Lists
 * whose entries have ids are compared by these, whatever their order; lists of words not at all.
 * @param schema knows which texts are words
 * @param trees one for each language; the others are compared with the first
 */
export function compareStructure(
  schema: z.ZodType,
  [first, ...others]: readonly Tree[],
): Problem[] {
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const parts = [first, other].map((tree): Part => ({ tree, path: [], value: tree.value }));
    return compareParts(schema, parts, []);
  });
}

/** @param name the path in words: ids in place of numbers */
function compareParts(schema: z.ZodType, parts: Part[], name: string[]): Problem[] {
  const [{ tree, path } = { tree: { value: undefined }, path: [] }] = parts;
  if (isWords(schemaAt(schema, path, tree.value))) return [];
  if (parts.every(({ value }) => hasIds(value))) {
    const noun = nounOf(name.at(-1) ?? '');
    return parts.every(isClear) ? compareInner(schema, parts, name, noun) : [];
  }
  if (parts.every(({ value }) => isRecord(value))) {
    return compareInner(schema, parts, name, 'field');
  }
  const values = parts.map(({ tree, path, value }) => {
    const where = tree.at(path);
    return { file: where.file, values: [{ name: name.join('.'), value: show(value), where }] };
  });
  return compareValues(values);
}

/** What one side lacks, then what differs inside of what both have. */
function compareInner(schema: z.ZodType, parts: Part[], name: string[], noun: string): Problem[] {
  const sides = parts.map(({ tree, path, value }): Side => {
    const missing = tree.at(path);
    const items = entriesOf(value).map(({ id, key }) => [id, tree.at([...path, key])] as const);
    return { file: missing.file, missing, items: new Map(items) };
  });
  const shared = entriesOf(parts[0]?.value).flatMap(({ id }) => {
    const inner = parts.flatMap(({ tree, path, value }) => {
      const entry = entriesOf(value).find((candidate) => candidate.id === id);
      return entry ? [{ tree, path: [...path, entry.key], value: entry.value }] : [];
    });
    return inner.length === parts.length ? compareParts(schema, inner, [...name, id]) : [];
  });
  return [...compare(noun, sides), ...shared];
}

/** Fields by their names, entries by their ids. */
function entriesOf(value: unknown): Entry[] {
  const ids = hasIds(value) ? value.map(({ id }) => id) : [];
  return fieldsOf(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => ({ id: ids[Number(key)] ?? String(key), key, value: inner }));
}

/** Two entries with one id have a problem of their own. */
function isClear({ value }: Part): boolean {
  const ids = entriesOf(value).map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return value.map(show).join(', ');
}

interface Part {
  tree: Tree;
  path: readonly PropertyKey[];
  value: unknown;
}

interface Entry {
  id: string;
  key: PropertyKey;
  value: unknown;
}
