import type { Votes } from '#domain/stage/stage.ts';
import type { Poll } from './poll.ts';

/** A card has four edges. */
export const CARD_LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * Whether answer cards can be used for a question. A card shows one letter of four, so:
 * - `more`: it has more options than a card has edges
 * - `hands`: people may want to show more than one letter
 */
export function judgeCards({ kind, choices }: Poll): 'fine' | 'more' | 'hands' {
  if (choices.length > CARD_LETTERS.length) return 'more';
  return kind === 'one' || kind === 'had' ? 'fine' : 'hands';
}

/** What cards voted; `counts` has the cards for A, B and so on. */
export function readCards({ choices }: Poll, counts: readonly number[]): Votes {
  return Object.fromEntries(choices.map(({ id }, index) => [id, counts[index] ?? 0]));
}
