import { LATEST } from './attempts.ts';
import { compare } from './rules.ts';
import type { Delta, Json, Progress, Register, Stamped, Tries } from './types.ts';

/** How many older versions of a text are kept. */
const OLDER = 3;

/**
 * What an act adds to a progress; joining it is doing it. `now` is in milliseconds since 1970. An
 * act that changes nothing adds nothing.
 */
export type Change = (progress: Progress, now: number) => Delta;

/** The learner is in a lesson. */
export function visit(lesson: string): Change {
  return (progress, now) => ({
    lessons: { [lesson]: { first: now } },
    registers: setRegister(progress, 'last', lesson, now),
  });
}

/** Finishes a lesson, also one that was reopened. */
export function complete(lesson: string): Change {
  return (progress, now) => ({
    lessons: { [lesson]: { first: now, done: now } },
    registers: setRegister(progress, `reopened/${lesson}`, false, now),
  });
}

/** Sets a value of its own: `reopened/<lesson>` (the tick is taken back), `check/<id>`. */
export function set(name: string, value: Json): Change {
  return (progress, now) => ({ registers: setRegister(progress, name, value, now) });
}

export function answer({ question, rev, answer, mark }: Given): Change {
  return (progress, now) => {
    const past = progress.attempts[question];
    const attempt = { t: tick(now, past?.list.at(-1)), rev, answer, mark };
    return { attempts: { [question]: { n: countTries(past) + 1, list: [attempt] } } };
  };
}

/**
 * Writes a text anew. Older versions beyond three go, but only those that are known here: what
 * another tab or device writes meanwhile has a later time than its null and stays.
 *
 * @param writer Names the page view: its later versions replace its earlier ones.
 */
export function write(id: string, text: string, writer: string): Change {
  return (progress, now) => {
    const versions = versionsOf(progress, id);
    const last = versions.at(-1);
    if (last?.v === text) return {};
    const artefact: Record<string, Register> = { [writer]: { t: tick(now, last), v: text } };
    for (const { t, w } of versions.filter(({ w }) => w !== writer).slice(0, -OLDER)) {
      artefact[w] = { t, v: null };
    }
    return { artefacts: { [id]: artefact } };
  };
}

/** The versions of a text, oldest first; the last one is the text. */
export function versionsOf(progress: Progress, id: string): Version[] {
  return Object.entries(progress.artefacts[id] ?? {})
    .flatMap(([w, { t, v }]) => (typeof v === 'string' ? { t, v, w } : []))
    .sort(compare);
}

/**
 * How often a question was answered, at least. Of the kept answers no more than the latest count: a
 * merge may find that the first one is also the best, and a count must never go down.
 */
export function countTries(tries: Tries | undefined): number {
  return tries ? Math.max(tries.n, Math.min(tries.list.length, LATEST)) : 0;
}

function setRegister({ registers }: Progress, name: string, v: Json, now: number) {
  const old = registers[name];
  return old?.v === v ? {} : { [name]: { t: tick(now, old), v } };
}

/**
 * A time later than the last one of the same item. Wrong clocks cannot block or win for good: the
 * next act always lies behind what it has seen.
 */
function tick(now: number, last: Stamped | undefined): number {
  return last ? Math.max(now, last.t + 1) : now;
}

/** One answer to one question; `mark` from 0 to 1. */
export interface Given {
  readonly question: string;
  readonly rev: number;
  readonly answer: readonly string[];
  readonly mark: number;
}

export interface Version extends Stamped {
  readonly v: string;
  /** The page view in which it was written. */
  readonly w: string;
}
