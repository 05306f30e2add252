import { isDone } from './derive.ts';
import type { Progress } from './types.ts';

/** How long the way to the next page may take. */
const WAY = 10_000;

/**
 * Whether the last open one of these lessons was finished on the page before.
 *
 * @param opened When this page was opened, in milliseconds since 1970.
 */
export function isJustFinished(
  progress: Progress,
  lessons: readonly string[],
  opened: number,
): boolean {
  if (!lessons.every((id) => isDone(progress, id))) return false;
  const ago = opened - Math.max(...lessons.map((id) => progress.lessons[id]?.done ?? 0));
  return ago >= 0 && ago < WAY;
}
