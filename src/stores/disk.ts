import { type Frame, unseal } from '#domain/progress/frame.ts';
import { join, nothing } from '#domain/progress/join.ts';
import { MIN_READER, SCHEMA } from '#domain/progress/migrations.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { Shelf } from './storage.ts';

/**
 * Reads everything that is stored: `snap/a`, `snap/b` and every journal entry `j/…`. A progress is
 * the join of all of them, so it does not matter which of them is older or half done.
 */
export function readDisk(shelf: Shelf): Disk {
  const mark = shelf.read('meta');
  const [minReader, since] = mark?.split('/') ?? [];
  const disk: Disk = {
    mark,
    newer: Number(minReader) > SCHEMA,
    state: nothing,
    frames: [],
    rest: [],
  };
  for (const key of shelf.keys()) {
    const frame = /^(j|snap)/.test(key) && unseal(shelf.read(key) ?? '');
    if (frame) {
      disk.frames.push({ ...frame, key });
      disk.newer ||= frame.minReader > SCHEMA;
      disk.state = join(disk.state, frame.state);
    } else if (key !== 'meta') {
      disk.rest.push(key);
    }
  }
  // After an erase data of an earlier epoch may lie about; they no longer count.
  disk.state = join(disk.state, { epoch: Number(since) || 0 });
  return disk;
}

/** The text of `meta`: who may fold these data, and from which epoch on they count. Its form never changes. */
export function markOf(epoch: number): string {
  return `${MIN_READER}/${epoch}`;
}

export interface Disk {
  /** The text of `meta`. */
  readonly mark: string | null;
  /** A newer release has been here: its data must not be folded. */
  newer: boolean;
  state: Progress;
  readonly frames: StoredFrame[];
  /** Keys of damaged texts and of what is kept for a while (`keep.ts`). */
  readonly rest: string[];
}

export interface StoredFrame extends Frame {
  readonly key: string;
}
