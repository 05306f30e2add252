import { MIN_READER, SCHEMA } from './migrations.ts';
import { restore } from './restore.ts';
import type { Progress } from './types.ts';

/** Says what the file is, whatever the course is called. */
export const FORMAT = 'bootcamp-progress';

/** In bytes. A file is never larger, so a larger one is not opened. */
export const LIMIT = 5 * 1024 * 1024;

/** The latest moment a `Date` knows: no clock shows a later one, and acts need room after it. */
const LAST_DATE = 8.64e15;

/** Lessons, questions, ticks and texts together; a course has a few hundred of each. */
const MOST_THINGS = 20_000;

/** The text of a file that holds everything, for another browser or as a backup. */
export function makeFile(progress: Progress, about: About): string {
  return JSON.stringify({
    format: FORMAT,
    ...about,
    schema: SCHEMA,
    minReader: MIN_READER,
    progress,
  });
}

/**
 * Reads the text of a file from anywhere. Never throws: what cannot be used is refused with a
 * reason.
 *
 * @param course The course into which it should go.
 */
export function readFile(text: string, course: string): ReadFile | Refusal {
  const file = parse(text);
  if (file?.format !== FORMAT) {
    const cutOff = !file && text.includes(`"format":"${FORMAT}"`);
    return { ok: false, reason: cutOff ? 'broken' : 'foreign' };
  }
  const { schema, minReader, progress } = file;
  const about = {
    course: word(file.course),
    title: word(file.title),
    app: word(file.app),
    exported: word(file.exported),
  };
  if (about.course !== course) {
    return { ok: false, reason: 'course', course: about.title || about.course };
  }
  if (typeof minReader === 'number' && minReader > SCHEMA) {
    return { ok: false, reason: 'newer', app: about.app };
  }
  if (typeof schema !== 'number' || !(progress instanceof Object)) {
    return { ok: false, reason: 'broken' };
  }
  const restored = restore(progress, schema);
  return isPlausible(restored)
    ? { ok: true, about, progress: restored }
    : { ok: false, reason: 'broken' };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return file instanceof Object ? { ...file } : {};
  } catch {
    return undefined;
  }
}

/** Short enough for a sentence. */
function word(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** Whether a learner can have done that: everything in it would be read at every start from now on. */
export function isPlausible({ lessons, attempts, registers, artefacts }: Progress): boolean {
  const things = [lessons, attempts, registers, artefacts].flatMap((part) => Object.keys(part));
  const stamps = [
    ...Object.values(attempts).flatMap(({ n, list }) => [n, ...list.map(({ t }) => t)]),
    ...[registers, ...Object.values(artefacts)].flatMap((part) =>
      Object.values(part).map(({ t }) => t),
    ),
  ];
  return things.length <= MOST_THINGS && stamps.every((stamp) => stamp <= LAST_DATE);
}

/** Where a file comes from; all of it is text to be shown, nothing to be trusted. */
export interface About {
  /** The site's id. */
  readonly course: string;
  /** What the course calls itself; '' if not known. */
  readonly title: string;
  /** The release that wrote it. */
  readonly app: string;
  /** ISO date and time. */
  readonly exported: string;
}

export interface ReadFile {
  readonly ok: true;
  readonly about: About;
  readonly progress: Progress;
}

/**
 * - `foreign`: no progress file at all
 * - `broken`: one of ours, cut off or changed
 * - `course`: of the course named in `course`
 * - `newer`: of a release (`app`) whose form this one does not know
 */
export type Refusal =
  | { readonly ok: false; readonly reason: 'foreign' | 'broken' }
  | { readonly ok: false; readonly reason: 'course'; readonly course: string }
  | { readonly ok: false; readonly reason: 'newer'; readonly app: string };
