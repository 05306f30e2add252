import { isDone } from '#domain/progress/derive.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { Outline } from './outline.ts';

/** The minutes of the finished and of the open lessons of a tier. Nobody's clock is watched. */
export function timeOf(progress: Progress, modules: readonly Outline[], tier: string): TierTime {
  let done = 0;
  let left = 0;
  for (const { id, minutes } of modules
    .filter((module) => module.tier === tier)
    .flatMap(({ lessons }) => lessons)) {
    if (isDone(progress, id)) done += minutes;
    else left += minutes;
  }
  return { done, left };
}

export interface TierTime {
  readonly done: number;
  readonly left: number;
}
