import { isRecord, isSame } from './tidy.ts';

/**
 * Which of the old entries each new one was: by its `id`, else the one that says the same, else the
 * one at its place as long as that is nobody else's.
 * @returns for each new entry the place of the old one, or undefined for one that was added
 */
export function matchEntries(
  before: readonly unknown[],
  after: readonly unknown[],
): (number | undefined)[] {
  const free = new Set(before.keys());
  const take = (found: number | undefined) => {
    if (found !== undefined) free.delete(found);
    return found;
  };
  const search = (fits: (old: unknown) => boolean) => [...free].find((at) => fits(before[at]));
  const sure = after.map((entry) => {
    const id = idOf(entry);
    return take(search((old) => (id === undefined ? isSame(old, entry) : idOf(old) === id)));
  });
  return sure.map((found, at) => {
    if (found !== undefined || idOf(after[at]) !== undefined || !free.has(at)) return found;
    return take(at);
  });
}

function idOf(entry: unknown): unknown {
  return isRecord(entry) ? entry.id : undefined;
}
