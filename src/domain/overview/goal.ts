import { isDone } from '#domain/progress/derive.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { Outline } from './outline.ts';
import type { Week } from './week.ts';

/** What an answer counts for, in minutes: reading the question, thinking, reading what comes back. */
const ANSWER = 0.5;

/** What recalling a key sentence in review counts for. */
const SENTENCE = 0.25;

/** The longest goal, in minutes a week. */
export const MOST = 600;

/** The learner's goal in minutes a week; undefined if there is none. */
export function goalOf({ registers }: Progress): number | undefined {
  const goal = registers.goal?.v;
  return isGoal(goal) ? goal : undefined;
}

export function isGoal(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST;
}

/**
 * The minutes of this week, by the plan: a lesson finished in it counts with its minutes, which
 * include its questions; every further answer with half a minute, also one in review, and a key
 * sentence with a quarter. Other weeks do not matter.
 */
export function minutesIn(week: Week, progress: Progress, modules: readonly Outline[]): number {
  const within = (t: number | undefined): t is number =>
    t !== undefined && t >= week.from && t < week.to;
  const finished = new Map<string, number>();
  const count = (id: string, since: number) =>
    progress.attempts[id]?.list.filter(({ t }) => within(t) && t > since).length ?? 0;
  let minutes = 0;
  for (const { id, minutes: length, sentence } of modules.flatMap(({ lessons }) => lessons)) {
    minutes += count(sentence, 0) * SENTENCE;
    const done = progress.lessons[id]?.done;
    if (!within(done) || !isDone(progress, id)) continue;
    finished.set(id, done);
    minutes += length;
  }
  for (const { id, lesson } of modules.flatMap(({ questions }) => questions)) {
    minutes += count(id, finished.get(lesson) ?? 0) * ANSWER;
  }
  return Math.floor(minutes);
}
