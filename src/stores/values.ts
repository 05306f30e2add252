import { set } from '#domain/progress/acts.ts';
import type { Json } from '#domain/progress/types.ts';
import { openProgress } from './progress.ts';

/** Keeps a single value of the learner's under a name; the latest one counts (`registers`). */
export function setValue(name: string, value: Json): void {
  openProgress().act(set(name, value));
}
