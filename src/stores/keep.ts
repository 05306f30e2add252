import type { Failure, Shelf } from './storage.ts';

/** How many days backups and damaged texts are kept. */
export const KEPT_DAYS = 30;

/** How many damaged texts are kept at most. */
const DAMAGED = 2;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Moves damaged texts together to a key of their own, where nothing overwrites them.
 *
 * @returns Whether their keys are free now.
 */
export function setAside(shelf: Shelf, keys: readonly string[], now: number): boolean {
  if (!keys.length) return true;
  const found = Object.fromEntries(keys.map((key) => [key, shelf.read(key)]));
  const old = kept(shelf, 'quar');
  if (putBy(shelf, 'quar/found', JSON.stringify(found), now)) return false;
  for (const key of [...keys, ...old.slice(0, 1 - DAMAGED)]) shelf.remove(key);
  return true;
}

/** Stores a text for `KEPT_DAYS` days under `<name>.<time>`; `name` is `<kind>/<why>`. */
export function putBy(shelf: Shelf, name: string, text: string, now: number): Failure | undefined {
  let time = now;
  while (shelf.read(`${name}.${time}`) !== null) time++;
  return shelf.write(`${name}.${time}`, text);
}

/** The keys of one kind, oldest first. */
export function kept(shelf: Shelf, kind: 'backup' | 'quar'): string[] {
  return shelf
    .keys()
    .filter((key) => key.startsWith(`${kind}/`))
    .sort((a, b) => timeOf(a) - timeOf(b));
}

/** Whether one of them is not older than a day, so that every page should still tell of it. */
export function hasFresh(shelf: Shelf, kind: 'backup' | 'quar', now: number): boolean {
  return kept(shelf, kind).some((key) => timeOf(key) > now - DAY);
}

/** Removes what has been kept long enough. */
export function dropExpired(shelf: Shelf, now: number): void {
  for (const key of [...kept(shelf, 'backup'), ...kept(shelf, 'quar')]) {
    if (timeOf(key) < now - KEPT_DAYS * DAY) shelf.remove(key);
  }
}

/** When something was put by, in milliseconds since 1970. */
export function timeOf(key: string): number {
  return Number(key.split('.')[1]);
}
