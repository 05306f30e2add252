import type { Progress } from '#domain/progress/types.ts';
import { eraseProgress } from './backups.ts';
import { fileOf, siteId } from './carry.ts';
import { readDisk } from './disk.ts';
import { KEPT_DAYS, putBy } from './keep.ts';
import { openProgress } from './progress.ts';
import { type Failure, openShelf, type Shelf } from './storage.ts';

/**
 * Several people at one computer, each with a progress of their own. `<site>/who` says whose turn it
 * is, `<site>/profiles` how they are called; the first one is `me` and has no name until it is
 * given one. A page view belongs to the profile with which it opened, so whoever switches reloads.
 */
const FIRST = 'me';

/** In characters; longer names are cut. */
export const LONGEST_NAME = 40;

const DAY = 24 * 60 * 60 * 1000;

/** Everybody at this computer, the first one first; those removed are not among them. */
export function listProfiles(): Profile[] {
  return readAll().filter(({ gone }) => gone === undefined);
}

/** Those that can still come back, latest first. What was removed long ago goes now. */
export function listRemoved(now = Date.now()): Profile[] {
  const removed = readAll().filter(({ gone }) => gone !== undefined);
  const expired = removed.filter(({ gone = now }) => gone < now - KEPT_DAYS * DAY);
  for (const { id } of expired) eraseRemoved(id);
  return removed
    .filter((one) => !expired.includes(one))
    .sort((a, b) => (b.gone ?? 0) - (a.gone ?? 0));
}

/** Adds a profile and makes it the one with which the next page view opens. */
export function addProfile(name: string): Failure | undefined {
  const id = `p-${Math.random().toString(36).slice(2, 10)}`;
  return save({ ...readNames(), [id]: { name: clean(name) } }) ?? switchProfile(id);
}

/** From the next page view on. This one, and every other that is open, stays with its own. */
export function switchProfile(id: string): Failure | undefined {
  const names = readNames();
  // One that was found without its name must be listed to count.
  const failure = id === FIRST || names[id] ? undefined : save({ ...names, [id]: { name: '' } });
  return failure ?? home().write('who', id);
}

export function renameProfile(id: string, name: string): Failure | undefined {
  return save({ ...readNames(), [id]: { name: clean(name) } });
}

/** Takes a profile off the list. What it holds is kept for `KEPT_DAYS` days. */
export function removeProfile(id: string, now = Date.now()): Failure | undefined {
  return save({ ...readNames(), [id]: { name: readNames()[id]?.name ?? '', gone: now } });
}

export function bringBack(id: string): Failure | undefined {
  return save({ ...readNames(), [id]: { name: readNames()[id]?.name ?? '' } });
}

/** Everything of a removed profile, for good. */
export function eraseRemoved(id: string): void {
  const shelf = shelfOf(id);
  for (const key of shelf.keys()) shelf.remove(key);
  forget(id);
}

/** The file of any profile, also of a removed one. */
export function exportProfile(id: string, title: string): File {
  return fileOf(readProfile(id), { course: siteId(), title, app: '' });
}

/**
 * Removes every trace of the present profile from this browser; the last one takes the rest of the
 * site's keys along. Download the file before: there is no backup.
 *
 * @param pause Milliseconds in which other tabs hear that their memory is void, before the mark that
 *   says so goes as well.
 */
export async function leaveComputer(pause = 500): Promise<void> {
  const { shelf } = openProgress();
  const id = idOf(shelf);
  eraseProgress({ backup: false });
  await new Promise((resolve) => setTimeout(resolve, pause));
  for (const key of shelf.keys()) shelf.remove(key);
  forget(id);
  const { keys, remove } = home();
  if (readAll().some((one) => one.id !== FIRST || shelfOf(FIRST).keys().length > 0)) return;
  for (const key of keys()) remove(key);
}

function readAll(): Profile[] {
  const names = readNames();
  const here = idOf(openProgress().shelf);
  const found = home()
    .keys()
    .map((key) => key.split('/')[0] ?? '')
    .filter((id) => id.startsWith('p-'));
  const ids = [...new Set([FIRST, here, ...Object.keys(names), ...found])];
  return ids
    .map((id) => ({ ...names[id], id, name: names[id]?.name ?? '', here: id === here }))
    .sort((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST));
}

/** What cannot be read is put aside once, where damaged texts are listed; the profiles stay. */
function readNames(): Names {
  const shelf = home();
  const text = shelf.read('profiles');
  if (text === null) return {};
  try {
    const found: unknown = JSON.parse(text);
    if (!(found instanceof Object) || Array.isArray(found)) throw new TypeError('no names');
    return Object.fromEntries(
      Object.entries(found).flatMap(([id, one]) => (isId(id) ? [[id, cleanEntry(one)]] : [])),
    );
  } catch {
    if (!putBy(shelfOf(FIRST), 'quar/found', JSON.stringify({ profiles: text }), Date.now())) {
      shelf.remove('profiles');
    }
    return {};
  }
}

function save(names: Names): Failure | undefined {
  return home().write('profiles', JSON.stringify(names));
}

function forget(id: string) {
  const { [id]: _, ...others } = readNames();
  if (Object.keys(others).length > 0) save(others);
  else home().remove('profiles');
  if (home().read('who') === id) home().remove('who');
}

function readProfile(id: string): Progress {
  return readDisk(shelfOf(id)).state;
}

function isId(id: string): boolean {
  return id === FIRST || /^p-\w+$/.test(id);
}

function cleanEntry(value: unknown): Entry {
  const { name, gone } = { ...(value as Partial<Record<keyof Entry, unknown>>) };
  return {
    name: typeof name === 'string' ? clean(name) : '',
    ...(typeof gone === 'number' && { gone }),
  };
}

/** One line without marks that turn the direction of text. */
function clean(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME);
}

function idOf({ prefix }: Shelf): string {
  return prefix.split('/')[1] ?? FIRST;
}

function home(): Shelf {
  return openShelf(`${siteId()}/`);
}

function shelfOf(id: string): Shelf {
  return openShelf(`${siteId()}/${id}/`);
}

interface Entry {
  readonly name: string;
  /** When it was removed, in milliseconds since 1970. */
  readonly gone?: number;
}

type Names = Readonly<Record<string, Entry>>;

export interface Profile extends Entry {
  readonly id: string;
  /** This page view belongs to it. */
  readonly here: boolean;
}
