import { versionsOf } from './acts.ts';
import { isDone } from './derive.ts';
import type { Progress } from './types.ts';

/** What a merge adds to a progress, for the learner to see before it is done. */
export function countGains(before: Progress, after: Progress): Gains {
  const isNewText = (id: string) => {
    const known = versionsOf(before, id).map(({ v }) => v);
    return versionsOf(after, id).some(({ v }) => !known.includes(v));
  };
  // Where the learner was, and where they stopped reading, are no ticks.
  const isNewMark = (name: string) =>
    !/^(last$|at\/)/.test(name) &&
    (after.registers[name]?.v ?? false) !== (before.registers[name]?.v ?? false);
  return {
    lessons: Object.keys(after.lessons).filter((id) => isDone(after, id) && !isDone(before, id))
      .length,
    answers: Object.entries(after.attempts)
      .map(([id, { list }]) => {
        const known = before.attempts[id]?.list ?? [];
        return list.filter((one) => !known.includes(one)).length;
      })
      .reduce((sum, count) => sum + count, 0),
    texts: Object.keys(after.artefacts).filter(isNewText).length,
    marks: Object.keys(after.registers).filter(isNewMark).length,
  };
}

/** How much there is of everything. */
export function measure(progress: Progress): Size {
  return {
    lessons: Object.keys(progress.lessons).filter((id) => isDone(progress, id)).length,
    questions: Object.keys(progress.attempts).length,
    texts: Object.keys(progress.artefacts).filter((id) => versionsOf(progress, id).at(-1)?.v)
      .length,
    chars: JSON.stringify(progress).length,
  };
}

export interface Gains {
  /** Finished lessons. */
  readonly lessons: number;
  /** Single answers, more than one for a question. */
  readonly answers: number;
  /** Texts of which another version comes. */
  readonly texts: number;
  /** Ticks, bookmarks and single values (goal, choices), set or taken back. */
  readonly marks: number;
}

export interface Size {
  /** Finished lessons. */
  readonly lessons: number;
  /** Questions that were answered. */
  readonly questions: number;
  /** Texts that are not empty. */
  readonly texts: number;
  /** UTF-16 units, as the browser counts them against its quota of about 5 million. */
  readonly chars: number;
}
