import { seal } from '#domain/progress/frame.ts';
import { join } from '#domain/progress/join.ts';
import type { Progress } from '#domain/progress/types.ts';
import { readDisk, type StoredFrame } from './disk.ts';
import { dropExpired, hasFresh, setAside } from './keep.ts';
import type { Shelf } from './storage.ts';

/**
 * Folds the journal into the older of two snapshots, so that one whole snapshot exists at every
 * moment. A journal entry is removed only when both snapshots have it, and only those of an earlier
 * page view are believed. On a full disk one snapshot must do.
 *
 * @param full The disk is full: make room.
 * @param sweep The snapshots on disk are of an earlier page view.
 */
export const fold: Fold = (shelf, memory, now, full, sweep) => {
  const disk = readDisk(shelf);
  if (disk.newer) return { rescued: false };
  const whole = setAside(shelf, disk.rest.filter(isFrame), now);
  dropExpired(shelf, now);
  const rescued = !whole || hasFresh(shelf, 'quar', now);
  // What is not stored yet is none of its business, unless it could not be stored.
  if (!whole || !(disk.frames.length || full)) return { rescued };

  const state = join(disk.state, memory);
  const slots = disk.frames.filter(({ key }) => key.startsWith('snap/'));
  slots.sort((a, b) => a.seq - b.seq);
  let entries = disk.frames.filter((frame) => !slots.includes(frame));
  const trusted = full ? slots.slice(-1) : sweep && slots.length === 2 ? slots : [];
  if (trusted.length) entries = removeCovered(shelf, entries, trusted);
  const isEnough = state === disk.state && !entries.length && slots.length !== 1;
  if (isEnough) return { state, rescued };
  if (!writeSlot(shelf, slots, entries, state)) return { rescued };
  if (full) removeCovered(shelf, entries, [{ state }]);
  return { state, rescued };
};

/** Writes over the older snapshot. If the space does not suffice for both, the older one goes first. */
function writeSlot(
  shelf: Shelf,
  slots: readonly StoredFrame[],
  entries: readonly StoredFrame[],
  state: Progress,
): boolean {
  const best = slots.at(-1);
  const key = best?.key === 'snap/a' ? 'snap/b' : 'snap/a';
  const text = seal(state, (best?.seq ?? 0) + 1);
  if (!shelf.write(key, text)) return true;

  const older = slots.find((slot) => slot.key === key);
  const old = shelf.read(key);
  if (!older || !old || !best) return false;
  const rest = entries.reduce((all, entry) => join(all, entry.state), best.state);
  if (join(rest, older.state) !== rest) return false;
  shelf.remove(key);
  if (!shelf.write(key, text)) return true;
  shelf.write(key, old);
  return false;
}

/** Removes the journal entries that all these snapshots have; gives the others. */
function removeCovered(
  shelf: Shelf,
  entries: readonly StoredFrame[],
  snapshots: readonly { state: Progress }[],
): StoredFrame[] {
  return entries.filter((entry) => {
    const covered = snapshots.every(({ state }) => join(state, entry.state) === state);
    if (covered) shelf.remove(entry.key);
    return !covered;
  });
}

function isFrame(key: string): boolean {
  return /^(j|snap)\//.test(key);
}

export type Fold = (
  shelf: Shelf,
  memory: Progress,
  now: number,
  full: boolean,
  sweep: boolean,
) => Folded;

export interface Folded {
  /** What is on disk now; left out if `memory` is not wholly there. */
  readonly state?: Progress;
  /** A damaged text was found, today or yesterday. */
  readonly rescued: boolean;
}
