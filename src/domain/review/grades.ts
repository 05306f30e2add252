import type { Attempt } from '#domain/progress/types.ts';

/** The grades of FSRS: again, hard, good, easy. */
export const GRADES = [1, 2, 3, 4] as const;

/** Answers that follow one another within these hours are one sitting. */
const SITTING = 4 * 60 * 60 * 1000;

/**
 * The grades that count as memory, oldest first. Of a sitting it is the first answer: whoever tries
 * again has just read the solution. Answers to an older meaning of a question do not count.
 *
 * Progress keeps ten answers of a question: the first, the best and the latest eight. Where more were
 * given, lapses that lie further back are forgiven; the schedule of a card that was never forgotten
 * is the same without them.
 */
export function gradeAttempts(kind: Kind, attempts: readonly Attempt[], rev: number): Graded[] {
  const graded: Graded[] = [];
  for (const attempt of attempts) {
    const last = graded.at(-1);
    if (attempt.rev < rev || (last && attempt.t - last.t < SITTING)) continue;
    graded.push({ t: attempt.t, grade: gradeAttempt(kind, attempt) });
  }
  return graded;
}

/** The answer to a key sentence as it is kept: how well the learner knew it, in a word. */
export function answerSentence(grade: Grade): Pick<Attempt, 'rev' | 'answer' | 'mark'> {
  const [word, mark] = ANSWERS[grade];
  return { rev: 1, answer: [word], mark };
}

/** Half right is a memory that needed help; less is none. "Easy" only the learner can say. */
export function gradeAttempt(kind: Kind, { answer, mark }: Attempt): Grade {
  if (kind === 'sentence' && mark === 1 && answer[0] === 'easy') return 4;
  if (mark === 1) return 3;
  return mark >= 0.5 ? 2 : 1;
}

const ANSWERS = { 1: ['again', 0], 2: ['hard', 0.5], 3: ['good', 1], 4: ['easy', 1] } as const;

export type Kind = 'question' | 'sentence';
export type Grade = (typeof GRADES)[number];

/** How well something was remembered, and when: milliseconds since 1970. */
export interface Graded {
  readonly t: number;
  readonly grade: Grade;
}
