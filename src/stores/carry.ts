import {
  type About,
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
  openProgress().reread();
  return fileOf($progress.get(), { course: siteId(), title, app });
}

/** A progress as a file, named after the course and the day. */
export function fileOf(progress: Progress, about: Omit<About, 'exported'>): File {
  const exported = new Date().toISOString();
  const text = makeFile(progress, { ...about, exported });
  const name = `${about.course}-${FORMAT}-${exported.slice(0, 10)}.json`;
  return new File([text], name, { type: 'application/json' });
}

/** What a file would add; nothing is changed yet. Never throws. */
export async function previewImport(source: Blob | string): Promise<Preview | ImportRefusal> {
  const bytes = typeof source === 'string' ? source.length : source.size;
  if (bytes > LIMIT) return { ok: false, reason: 'size', bytes, limit: LIMIT };
  const text = typeof source === 'string' ? source : await source.text().catch(() => undefined);
  if (text === undefined) return { ok: false, reason: 'broken' };

  const file = readFile(text, siteId());
  return file.ok ? weigh(file) : file;
}

/** What taking that in would add. */
export function weigh<T extends { readonly progress: Progress }>(found: T): T & Weighed {
  openProgress().reread();
  const before = $progress.get();
  const after = merge(before, found.progress);
  return {
    ...found,
    adds: countGains(before, after),
    nothing: after === before,
    erased: found.progress.epoch < before.epoch,
  };
}

/**
 * Adds a file, or what a link holds, to the progress; removes nothing. The state before is kept as a backup.
 *
 * @param options.restore The learner wants back what was erased; needed if `preview.erased`.
 * @param options.backup Set to false after 'full', if the learner goes on without one.
 */
export function applyImport(
  { progress, erased }: Weighed & { readonly progress: Progress },
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

/** The site to which this progress belongs. */
export function siteId(): string {
  return openProgress().shelf.prefix.split('/')[0] ?? '';
}

/** The file's epoch does not count: only an erase in this browser may replace what is here. */
function merge(state: Progress, progress: Progress): Progress {
  return join(state, { ...progress, epoch: state.epoch });
}

export type Preview = ReadFile & Weighed;

export interface Weighed {
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
