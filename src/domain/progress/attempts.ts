import { entry, list, most, only } from './rules.ts';
import type { Attempt, Tries } from './types.ts';

/** How many of the latest answers are kept, beside the first and the best. */
export const LATEST = 8;

const attempt = entry<Attempt>({ t: most, rev: most, answer: only(isAnswer), mark: only(isMark) });

/** The answers to one question. */
export const tries = entry<Tries>({ n: most, list: list(attempt, cap) });

/**
 * Keeps the first, the best and the latest answers. Each is the top of one fixed order, therefore
 * capping twice, or before a merge, gives the same as capping once after it. Of equally good
 * answers the one to the newest meaning of the question counts, so mastering it is not forgotten.
 */
export function cap(sorted: Attempt[]): Attempt[] {
  let best = sorted[0];
  for (const one of sorted) {
    if (best && (one.mark - best.mark || one.rev - best.rev) > 0) best = one;
  }
  const latest = sorted.length - LATEST;
  return sorted.filter((one, i) => !i || i >= latest || one === best);
}

function isAnswer(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isMark(value: unknown): boolean {
  return typeof value === 'number' && 1 / value > 0 && value <= 1;
}
