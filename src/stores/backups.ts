import { seal, unseal } from '#domain/progress/frame.ts';
import { join, nothing } from '#domain/progress/join.ts';
import { markOf } from './disk.ts';
import { kept, putBy, timeOf } from './keep.ts';
import { $progress, openProgress } from './progress.ts';
import type { Failure } from './storage.ts';

/**
 * Removes everything of this course from this browser, in all its tabs. A backup stays for
 * `KEPT_DAYS` days, and the mark `meta`, by which a sleeping tab learns that its memory is void.
 *
 * @param options.backup Set to false to keep none, not even of earlier erases.
 * @returns 'full' if there was no room for the backup; nothing is erased then.
 */
export function eraseProgress({ backup = true } = {}): Failure | undefined {
  const journal = openProgress();
  const { shelf } = journal;
  journal.reread();
  const epoch = $progress.get().epoch + 1;
  if (backup && backUp('erase') === 'full') return 'full';

  // With the mark all older data are void, whatever happens to their removal.
  const failure = shelf.write('meta', markOf(epoch));
  for (const key of shelf.keys()) {
    if (key !== 'meta' && !(backup && key.startsWith('backup/'))) shelf.remove(key);
  }
  if (failure) shelf.write('meta', markOf(epoch));
  // Where nothing can be stored, the erase happens in memory alone.
  journal.act(() => ({ ...nothing, epoch }), true);
  return undefined;
}

/** What can be brought back, latest first. */
export function listBackups(): Backup[] {
  return kept(openProgress().shelf, 'backup')
    .map((key) => ({ key, at: timeOf(key), why: key.slice(7).split('.')[0] as Backup['why'] }))
    .reverse();
}

/**
 * Brings back what was there before an erase, beside what was done since; or exactly what was there
 * before an import, after a backup of the present.
 */
export function restoreBackup({ key, why }: Backup): Failure | 'broken' | undefined {
  const journal = openProgress();
  journal.reread();
  const frame = unseal(journal.shelf.read(key) ?? '');
  if (!frame) return 'broken';
  const failure = why === 'erase' ? undefined : backUp('restore');
  if (failure === 'full') return failure;
  const ahead = why === 'erase' ? 0 : 1;
  journal.act(({ epoch }) => ({ ...frame.state, epoch: epoch + ahead }));
  return undefined;
}

export function discardBackups(): void {
  const { shelf } = openProgress();
  for (const key of kept(shelf, 'backup')) shelf.remove(key);
}

/** Damaged texts that were set aside, as they are: for somebody who can read them. */
export function listDamaged(): { key: string; at: number; text: string }[] {
  const { shelf } = openProgress();
  return kept(shelf, 'quar').map((key) => ({ key, at: timeOf(key), text: shelf.read(key) ?? '' }));
}

export function discardDamaged(): void {
  const { shelf } = openProgress();
  for (const key of kept(shelf, 'quar')) shelf.remove(key);
}

/** Keeps the present state for a while. Nothing done means nothing to keep. */
export function backUp(why: Backup['why']): Failure | undefined {
  const state = $progress.get();
  const empty = { ...nothing, epoch: state.epoch };
  if (join(empty, state) === empty) return undefined;
  return putBy(openProgress().shelf, `backup/${why}`, seal(state), Date.now());
}

export interface Backup {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly why: 'erase' | 'import' | 'restore';
}
