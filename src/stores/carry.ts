import {
  FORMAT,
  LIMIT,
  makeFile,
  type ReadFile,
  type Refusal,
  readFile,
} from '#domain/progress/file.ts';
import { countGains, type Gains } from '#domain/progress/gains.ts';
import { join } from '#domain/progress/join.ts';
import type { Progress } from '#domain/progress/types.ts';
import { backUp } from './backups.ts';
import { $progress, openProgress } from './progress.ts';
import type { Failure } from './storage.ts';

/**
 * A file with everything the learner has done.
 *
 * @param about What the course calls itself, and the release: shown where the file is refused.
 */
export function exportProgress({ title = '', app = '' } = {}): File {
  const journal = openProgress();
  journal.reread();
  const course = siteOf(journal.shelf.prefix);
  const exported = new Date().toISOString();
  const text = makeFile($progress.get(), { course, title, app, exported });
  const name = `${course}-${FORMAT}-${exported.slice(0, 10)}.json`;
  return new File([text], name, { type: 'application/json' });
}

/** What a file would add; nothing is changed yet. Never throws. */
export async function previewImport(source: Blob | string): Promise<Preview | ImportRefusal> {
  const bytes = typeof source === 'string' ? source.length : source.size;
  if (bytes > LIMIT) return { ok: false, reason: 'size', bytes, limit: LIMIT };
  const text = typeof source === 'string' ? source : await source.text().catch(() => undefined);
  if (text === undefined) return { ok: false, reason: 'broken' };

  const journal = openProgress();
  journal.reread();
  const file = readFile(text, siteOf(journal.shelf.prefix));
  if (!file.ok) return file;
  const before = $progress.get();
  const after = merge(before, file.progress);
  return {
    ...file,
    adds: countGains(before, after),
    nothing: after === before,
    erased: file.progress.epoch < before.epoch,
  };
}

/**
 * Adds a file to the progress; removes nothing. The state before is kept as a backup.
 *
 * @param options.restore The learner wants back what was erased; needed if `preview.erased`.
 * @param options.backup Set to false after 'full', if the learner goes on without one.
 */
export function applyImport(
  { progress, erased }: Preview,
  { restore = false, backup = true } = {},
): Failure | 'erased' | undefined {
  if (erased && !restore) return 'erased';
  const journal = openProgress();
  journal.reread();
  if (merge($progress.get(), progress) === $progress.get()) return undefined;
  const failure = backup ? backUp('import') : undefined;
  if (failure === 'full') return failure;
  journal.act((state) => ({ ...progress, epoch: state.epoch }));
  return undefined;
}

/** The file's epoch does not count: only an erase in this browser may replace what is here. */
function merge(state: Progress, progress: Progress): Progress {
  return join(state, { ...progress, epoch: state.epoch });
}

function siteOf(prefix: string): string {
  return prefix.split('/')[0] ?? '';
}

export interface Preview extends ReadFile {
  readonly adds: Gains;
  /** Everything in the file is here already. */
  readonly nothing: boolean;
  /** The file is from before an erase: ask whether it should come back. */
  readonly erased: boolean;
}

/** `size`: larger than `limit` bytes, not opened. */
export type ImportRefusal =
  | Refusal
  | { readonly ok: false; readonly reason: 'size'; readonly bytes: number; readonly limit: number };
