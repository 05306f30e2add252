import type { Attempt, Progress } from '#domain/progress/types.ts';
import type { Outline, OutlineQuestion } from './outline.ts';

/**
 * How sure the learner is of each objective of a module. Only the latest answer to each question
 * counts, and only if it was given to the question's present meaning: `sure` if all of them are
 * wholly right, `none` if there is none yet, otherwise `begun`.
 */
export function masteryOf(progress: Progress, module: Outline): Mastery[] {
  return module.objectives.map(({ id }) => {
    const questions = module.questions.filter(({ objective }) => objective === id);
    const answers = questions.map((question) => latestAnswer(progress, question));
    const answered = answers.filter((one) => one !== undefined);
    const right = answered.filter(({ mark }) => mark === 1).length;
    const all = questions.length;
    const sure = all > 0 && right === all;
    return {
      objective: id,
      level: sure ? 'sure' : answered.length > 0 ? 'begun' : 'none',
      right,
      all,
    };
  });
}

/**
 * Where to look again: the sections with a question whose latest answer was not wholly right, the
 * one that has been waiting longest first. A section goes as soon as its questions are right.
 */
export function findWeakSpots(progress: Progress, modules: readonly Outline[]): WeakSpot[] {
  const spots = new Map<string, WeakSpot>();
  for (const question of modules.flatMap(({ questions }) => questions)) {
    const latest = latestAnswer(progress, question);
    if (!latest || latest.mark === 1) continue;
    const { lesson, section } = question;
    const key = `${lesson}#${section}`;
    const spot = spots.get(key) ?? { lesson, section, questions: 0, since: latest.t };
    const { questions, since } = spot;
    spots.set(key, { ...spot, questions: questions + 1, since: Math.min(since, latest.t) });
  }
  return [...spots.values()].sort((a, b) => a.since - b.since);
}

/** The latest answer to the question as it is asked now. */
export function latestAnswer(
  progress: Progress,
  { id, rev = 1 }: Pick<OutlineQuestion, 'id' | 'rev'>,
): Attempt | undefined {
  return progress.attempts[id]?.list.findLast((one) => one.rev >= rev);
}

export interface Mastery {
  readonly objective: string;
  readonly level: 'none' | 'begun' | 'sure';
  /** Questions whose latest answer is right, of `all`. */
  readonly right: number;
  readonly all: number;
}

export interface WeakSpot {
  readonly lesson: string;
  readonly section: string;
  /** How many questions of the section are open. */
  readonly questions: number;
  /** When the oldest of these answers was given, in milliseconds since 1970. */
  readonly since: number;
}
