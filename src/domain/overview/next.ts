import { isChecked, isDone, lastLesson, textOf } from '#domain/progress/derive.ts';
import { nextLesson } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';
import { findWeakSpots, type WeakSpot } from './mastery.ts';
import type { Outline, OutlineLesson } from './outline.ts';

/**
 * What the learner can do next and why, the most obvious first:
 *
 * - `continue`: the lesson in which the learner was last is open
 * - `module`: a module that was begun has an open lesson
 * - `transfer`: the lessons of the latest module are done, its task for everyday work is not
 * - `weak`: questions were not right the last time
 * - `review`: cards are due
 * - `new`: a lesson of a module that was not begun yet
 *
 * @param modules In the order of the course.
 * @param due How many cards are due.
 */
export function suggest(
  progress: Progress,
  modules: readonly Outline[],
  due = 0,
): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const last = lastLesson(progress);
  const latest = modules.find(({ lessons }) => lessons.some(({ id }) => id === last));
  const lessons = modules.flatMap((module) => module.lessons.map(({ id }) => id));
  const following = nextLesson(progress, lessons);

  if (following && following === last) found.push({ why: 'continue', lesson: following });
  const [unfinished] = [latest, ...modules]
    .filter((module) => module !== undefined)
    .filter((module) => isBegun(progress, module))
    .flatMap((module) => goOn(progress, module, last));
  // Whoever goes on goes on in a module, too.
  if (unfinished && found.length === 0) found.push({ why: 'module', lesson: unfinished });
  if (latest && isTransferOpen(progress, latest))
    found.push({ why: 'transfer', module: latest.id });
  const spots = findWeakSpots(progress, modules);
  const [spot] = spots;
  if (spot) found.push({ why: 'weak', spot, spots: spots.length });
  if (due > 0) found.push({ why: 'review', due });
  const fresh = modules
    .filter((module) => !isBegun(progress, module))
    .flatMap((module) => module.lessons)
    .find(({ id }) => !isDone(progress, id));
  if (fresh) found.push({ why: 'new', lesson: fresh.id });
  return found;
}

/** A lesson was opened or finished, or a question answered. */
export function isBegun(progress: Progress, { lessons, questions }: Outline): boolean {
  return (
    lessons.some(({ id }) => progress.lessons[id] !== undefined) ||
    questions.some(({ id }) => progress.attempts[id] !== undefined)
  );
}

/** The open lessons of a module: those after the latest one first. */
function goOn(progress: Progress, { lessons }: Outline, last: string | undefined): string[] {
  const ids = lessons.map(({ id }: OutlineLesson) => id);
  const from = Math.max(0, ids.indexOf(last ?? ''));
  return [...ids.slice(from), ...ids.slice(0, from)].filter((id) => !isDone(progress, id));
}

function isTransferOpen(progress: Progress, { lessons, tasks }: Outline): boolean {
  return (
    lessons.every(({ id }) => isDone(progress, id)) &&
    tasks.some(({ id }) => !isChecked(progress, id) && !textOf(progress, id))
  );
}

export type Suggestion =
  | { readonly why: 'continue' | 'module' | 'new'; readonly lesson: string }
  | { readonly why: 'transfer'; readonly module: string }
  /** The oldest of so many spots. */
  | { readonly why: 'weak'; readonly spot: WeakSpot; readonly spots: number }
  | { readonly why: 'review'; readonly due: number };
