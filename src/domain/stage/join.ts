import type { Stage } from './stage.ts';

/**
 * The stage that counts of two: the newer one. It makes no difference which is which, nor how often or
 * in which order windows hear of each other's.
 */
export function joinStages(a: Stage, b: Stage): Stage {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return spell(a) >= spell(b) ? a : b;
}

/** One window never does two things at one moment; if a copy is damaged, any fixed choice will do. */
function spell(stage: Stage): string {
  return JSON.stringify(stage, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
}
