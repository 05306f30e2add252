import type { Change } from '#domain/progress/acts.ts';
import { seal, unseal } from '#domain/progress/frame.ts';
import { join, nothing } from '#domain/progress/join.ts';
import type { Delta, Progress } from '#domain/progress/types.ts';
import { markOf, readDisk } from './disk.ts';
import type { Fold } from './fold.ts';
import type { Failure, Shelf } from './storage.ts';

/** From so many journal entries on they are folded into a snapshot. */
const MANY = 24;

/**
 * Keeps the progress in memory and on disk. Every act writes one new key in the same tick and
 * overwrites none, because tabs cannot change a common key without losing each other's acts: the
 * browser gives them no lock that holds. Whatever could not be written stays in `unsaved` and goes
 * with the next act.
 */
export function openJournal(shelf: Shelf, desk: Desk): Journal {
  let state = nothing;
  let unsaved: Delta | undefined;
  let mark: string | null = null;
  let failure = shelf.failure;
  let newer = false;
  let rescued = false;
  let stored = false;
  /** Journal entries on disk that may be in no snapshot. */
  let entries = 0;
  let written = 0;
  let folds = 0;
  let folding = false;

  function show() {
    const kept = newer ? 'newer' : rescued ? 'rescued' : stored ? 'saved' : 'none';
    desk.show(state, failure ?? kept);
  }

  function reread() {
    const disk = readDisk(shelf);
    mark = disk.mark;
    newer ||= disk.newer;
    stored = disk.frames.length > 0;
    state = join(state, disk.state);
    // Keys can vanish under a living page; then memory is the last copy.
    unsaved = join(disk.state, state) === disk.state ? undefined : state;
    if (!folds) {
      entries = disk.frames.length;
      fold(disk.rest.length > 0);
    }
    show();
  }

  function act(change: Change, quiet?: boolean) {
    // Another tab has erased or restored, a newer release was here, or the keys have vanished.
    if (shelf.read('meta') !== mark) reread();
    const delta = { epoch: state.epoch, ...change(state, desk.now()) };
    const next = join(state, delta);
    if (next === state) return;
    state = next;
    unsaved = unsaved ? join(unsaved, delta) : delta;
    if (stored || !quiet) save(unsaved);
    show();
  }

  function save(delta: Delta) {
    failure = shelf.write(`j/${desk.writer}.${written++}`, seal(delta));
    if (!failure) {
      unsaved = undefined;
      stored = true;
      entries++;
      const next = markOf(state.epoch);
      if (mark !== next && !newer && !shelf.write('meta', next)) mark = next;
    }
    fold(failure === 'full');
  }

  function fold(urgent: boolean) {
    if (folding || newer || !(urgent || entries >= MANY)) return;
    folding = true;
    desk.fold((run) => {
      folding = false;
      const done = run(shelf, state, desk.now(), failure === 'full', !folds++);
      rescued ||= done.rescued;
      if (done.state) {
        state = join(state, done.state);
        unsaved = failure = undefined;
        entries = 0;
      }
      show();
    });
  }

  function hear(key: string | undefined, text: string | null) {
    const frame = key?.startsWith('j/') && unseal(text ?? '');
    if (frame) {
      state = join(state, frame.state);
      stored = true;
      show();
    } else if (!key || text) {
      // A key that is gone says nothing: either a snapshot has it, or the next act finds out.
      reread();
    }
  }

  reread();
  return { shelf, act, reread, hear };
}

export interface Journal {
  readonly shelf: Shelf;
  /** Applies an act and stores it. A quiet one is stored only if something is stored already. */
  act(change: Change, quiet?: boolean): void;
  /** Joins what is on disk into memory. */
  reread(): void;
  /** Another tab has changed a key (without prefix), or all of them (undefined). */
  hear(key: string | undefined, text: string | null): void;
}

/** What the journal needs of its surroundings. */
export interface Desk {
  /** A name that no other page view has or had, not even a copy of this one. */
  readonly writer: string;
  /** Milliseconds since 1970, a whole number. */
  now(): number;
  show(state: Progress, saving: Saving): void;
  /** Calls back with the fold when there is time, once. */
  fold(run: (fold: Fold) => void): void;
}

/**
 * - `none`: nothing is stored yet
 * - `saved`: everything is on disk
 * - `blocked`, `full`: the latest acts are in memory only
 * - `newer`: data of a newer release were found; acts are kept, reload to see all
 * - `rescued`: a damaged part was set aside
 */
export type Saving = Failure | 'none' | 'saved' | 'newer' | 'rescued';
