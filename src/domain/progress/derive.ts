import { versionsOf } from './acts.ts';
import type { Progress } from './types.ts';

/** Whether the learner has finished a lesson and not reopened it since. */
export function isDone(progress: Progress, lesson: string): boolean {
  const { done } = progress.lessons[lesson] ?? {};
  return done !== undefined && progress.registers[`reopened/${lesson}`]?.v !== true;
}

/** The lesson in which the learner was last. */
export function lastLesson(progress: Progress): string | undefined {
  const last = progress.registers.last?.v;
  return typeof last === 'string' ? last : undefined;
}

export function isChecked(progress: Progress, id: string): boolean {
  return progress.registers[`check/${id}`]?.v === true;
}

/** The learner's text, '' if there is none. */
export function textOf(progress: Progress, artefact: string): string {
  return versionsOf(progress, artefact).at(-1)?.v ?? '';
}
