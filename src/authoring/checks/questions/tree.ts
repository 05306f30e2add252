import type { DataSource, LocatedQuestion } from '../../content.ts';
import { atKey, inData, type Where } from '../../where.ts';

/** A question as a tree whose leaves know where they stand, whatever fields its type has. */
export function questionTree(quiz: DataSource, { index, data }: LocatedQuestion): Tree {
  const full = (path: readonly PropertyKey[]) => ['questions', index, ...path];
  return {
    value: data,
    at: (path) => inData(quiz, full(path)),
    keyAt: (path) => atKey(quiz, full(path)),
  };
}

/** Every list inside a value whose entries have ids, however deep: options, groups, steps. */
export function* listsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<IdList> {
  if (hasIds(value)) yield { name: String(path.at(-1)), path, ids: value.map(({ id }) => id) };
  for (const [key, inner] of fieldsOf(value)) yield* listsIn(inner, [...path, key]);
}

/** Whether this is a list whose entries have ids. */
export function hasIds(value: unknown): value is { id: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNamed);
}

/** The fields of an object or the entries of a list with their keys; none for anything else. */
export function fieldsOf(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** What one entry of a list is called: `options` holds each `option`. */
export function nounOf(list: string): string {
  return list.replace(/s$/, '');
}

function isNamed(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  );
}

export interface Tree {
  value: unknown;
  /** The place of the value at a path. */
  at(path: readonly PropertyKey[]): Where;
  /** The place of the key at a path. */
  keyAt(path: readonly PropertyKey[]): Where;
}

export interface IdList {
  /** The field that holds it: `options`. */
  name: string;
  path: readonly PropertyKey[];
  ids: string[];
}
