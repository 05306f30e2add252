import { isDone } from '#domain/progress/derive.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { Outline } from './outline.ts';
import type { Week } from './week.ts';

/** What an answer or a card counts for, in minutes: reading it, thinking, reading what comes back. */
const ANSWER = 0.5;

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
 * include its questions; every further answer, and every card, with half a minute. Other weeks do
 * not matter.
 *
 * @param reviews When cards were answered.
 */
export function minutesIn(
  week: Week,
  progress: Progress,
  modules: readonly Outline[],
  reviews: readonly number[] = [],
): number {
  const within = (t: number | undefined): t is number =>
    t !== undefined && t >= week.from && t < week.to;
  const finished = new Map<string, number>();
  let minutes = reviews.filter(within).length * ANSWER;
  for (const { id, minutes: length } of modules.flatMap(({ lessons }) => lessons)) {
    const done = progress.lessons[id]?.done;
    if (!within(done) || !isDone(progress, id)) continue;
    finished.set(id, done);
    minutes += length;
  }
  for (const { id, lesson } of modules.flatMap(({ questions }) => questions)) {
    const since = finished.get(lesson) ?? 0;
    const further = progress.attempts[id]?.list.filter(({ t }) => within(t) && t > since) ?? [];
    minutes += further.length * ANSWER;
  }
  return Math.floor(minutes);
}
