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

/**
 * The votes that cards show, and how many cards show a letter that the question does not have: those
 * people can be asked to turn theirs.
 */
export function readCards(
  { choices }: Poll,
  counts: Readonly<Record<string, number>>,
): { votes: Votes; stray: number } {
  const votes = Object.fromEntries(choices.map(({ id, letter }) => [id, counts[letter] ?? 0]));
  const letters = choices.map(({ letter }) => letter);
  const stray = Object.entries(counts)
    .filter(([letter]) => !letters.includes(letter))
    .reduce((sum, [, count]) => sum + count, 0);
  return { votes, stray };
}
