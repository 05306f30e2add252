import type { z } from 'astro/zod';
import { type Layer, mergeValues } from './merge.ts';
import { suggest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { hints, schemaAt } from './schema-walk.ts';
import { atKey, inData } from './where.ts';

/**
 * What is wrong with the entries of lists that a company lays over ours: an id that we do not have
 * with too little for a new entry, an entry without an id, the same entry twice.
 * @param layers the files of one place in the course, ours first
 */
export function checkEntries([ours, ...theirs]: readonly Layer[], schema: z.ZodType): Found {
  const found: Found = { problems: [], explained: [] };
  let below = ours?.source.value;
  for (const layer of theirs) {
    for (const { path, list } of findLists(below)) {
      const own = path.reduce<unknown>((value, step) => fieldOf(value, step), layer.source.value);
      if (Array.isArray(own)) {
        const origin = ours?.file ?? '';
        checkList({ layer, schema, path, entries: own, known: ids(list), origin }, found);
      }
    }
    below = mergeValues(below, layer.source.value);
  }
  return found;
}

/** Whether one of these entries has been explained as a whole, so that its fields need not be. */
export function isExplained({ explained }: Found, { file, field }: Problem): boolean {
  return explained.some((entry) => entry.file === file && field.startsWith(`${entry.field}.`));
}

function checkList({ layer, schema, path, entries, known, origin }: List, found: Found) {
  const data = { file: { path: layer.file }, source: layer.source };
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const place = [...path, index];
    const id = fieldOf(entry, 'id');
    const explain = (one: Problem) => {
      found.problems.push(one);
      found.explained.push({ file: layer.file, field: place.map(String).join('.') });
    };
    if (typeof id !== 'string') {
      if (id !== undefined || typeof entry !== 'object') continue;
      const fix = `Add the id of the entry that you mean: id: ${known[0]}`;
      const where = { ...inData(data, place), field: [...place, 'id'].map(String).join('.') };
      explain(problem('field-missing', where, '"id" is missing.', fix));
      continue;
    }
    if (seen.has(id)) {
      const message = `"${id}" stands in this list for the second time; only the first would count.`;
      const fix = 'Write all that you change in one entry.';
      explain(problem('id-duplicate', atKey(data, [...place, 'id']), message, fix));
    }
    seen.add(id);
    if (known.includes(id)) continue;
    const missing = lacks(schemaAt(schema, place, layer.source.value), entry);
    if (missing.length === 0) continue;
    const message = `"${id}" is not in ${origin}, and for an entry of your own it lacks ${missing.map(({ name }) => name).join(', ')}.`;
    const lines = missing.map(({ name, example }) => `${name}: ${example}`).join(', ');
    explain(
      problem(
        'entry-unknown',
        inData(data, [...place, 'id']),
        message,
        suggest(id, known) ?? `Add what is missing, or use an id of ours: ${lines}`,
      ),
    );
  }
}

/** The fields that an entry has to have and has not. */
function lacks(
  schema: z.core.$ZodType | undefined,
  entry: unknown,
): { name: string; example: string }[] {
  if (schema === undefined || !('safeParse' in schema)) return [];
  const result = (schema as z.ZodType).safeParse(entry);
  const issues = result.error?.issues ?? [];
  return issues.flatMap(({ path }) => {
    const [name] = path;
    if (path.length !== 1 || name === undefined || fieldOf(entry, String(name)) !== undefined) {
      return [];
    }
    const { example = '...' } = hints(schemaAt(schema, path, entry));
    return [{ name: String(name), example }];
  });
}

/** Lists whose entries have ids: the file itself, or one of its fields. */
function findLists(value: unknown): { path: string[]; list: readonly unknown[] }[] {
  if (Array.isArray(value)) return ids(value).length > 0 ? [{ path: [], list: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    Array.isArray(inner) && ids(inner).length > 0 ? [{ path: [key], list: inner }] : [],
  );
}

function ids(list: readonly unknown[]): string[] {
  return list.flatMap((entry) => {
    const id = fieldOf(entry, 'id');
    return typeof id === 'string' ? [id] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

interface Found {
  problems: Problem[];
  explained: { file: string; field: string }[];
}

interface List {
  layer: Layer;
  schema: z.ZodType;
  path: string[];
  entries: readonly unknown[];
  /** The ids that are there already. */
  known: string[];
  /** The file of ours. */
  origin: string;
}
