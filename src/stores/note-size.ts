import { openShelf } from './storage.ts';

/** In steps around the normal size. */
const LEAST = -2;
const MOST = 5;

/** No module has such an id. */
const KEY = 'stage/-size';

/** How large the speaker's notes are on this device. */
export function loadNoteSize(): number {
  return limit(Number(shelf().read(KEY)));
}

/** @returns the size that it is now, within what makes sense. */
export function saveNoteSize(size: number): number {
  const limited = limit(size);
  shelf().write(KEY, String(limited));
  return limited;
}

function limit(size: number): number {
  return Number.isInteger(size) ? Math.min(MOST, Math.max(LEAST, size)) : 0;
}

function shelf() {
  return openShelf(`${document.documentElement.dataset.site}/`);
}
