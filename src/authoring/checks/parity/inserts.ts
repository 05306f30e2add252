import type { Document } from '../../content.ts';
import type { Origin } from '../../files.ts';
import type { Problem } from '../../problem.ts';
import { compare } from './compare.ts';

/** A company inserts into a text at the same places in every language. */
export function compareInserts(documents: readonly Document[]): Problem[] {
  const patches = documents.flatMap(({ language, file: { patch } }) =>
    patch ? [{ language, ...patch }] : [],
  );
  // What could not be inserted has a problem of its own, and would seem to be missing here.
  if (!patches.every(({ isSound }) => isSound)) return [];
  const [example] = patches.filter(({ inserts }) => inserts.length > 0);
  const path = example?.inserts[0]?.origin.file;
  if (!example || !path) return [];
  const sides = documents.map(({ language, file: { patch } }) => {
    // A language without insertions would have them at the same path.
    const file = path.replace(`/${example.language}/`, `/${language}/`);
    const items = patch?.inserts.map(({ id, origin }) => [id, at(origin)] as const) ?? [];
    return { file, missing: at({ file, line: 1 }), items: new Map(items) };
  });
  return compare('insertion', sides);
}

function at({ file, line }: Origin) {
  return { file, place: { line, column: 1 }, field: '<Insert>' };
}
