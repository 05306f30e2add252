import type { Votes } from '#domain/stage/stage.ts';
import type { Poll } from './poll.ts';

/** More hands than any room has: a slip of the finger must not become a number that fills the slide. */
export const MOST_HANDS = 999;

/** One hand more, or with `by` -1 one less; never below none. */
export function addHands(poll: Poll, votes: Votes, choice: string, by: number): Votes {
  return setHands(poll, votes, choice, (votes[choice] ?? 0) + by);
}

/**
 * As many hands as were counted. What is not a number counts as none; unknown options are passed over.
 *
 * @param people How many are in the room: who did not have it right needs no second count then.
 */
export function setHands(
  poll: Poll,
  votes: Votes,
  choice: string,
  hands: number,
  people?: number,
): Votes {
  const known = Object.fromEntries(poll.choices.map(({ id }) => [id, votes[id] ?? 0]));
  if (known[choice] === undefined) return known;
  const set = { ...known, [choice]: clip(hands) };
  if (poll.kind === 'had' && choice === 'had' && people) {
    return { ...set, not: clip(people - clip(hands)) };
  }
  return set;
}

/** A whole number of hands; zero for what is not a number. */
function clip(hands: number): number {
  return Math.min(MOST_HANDS, Math.max(0, Math.round(hands) || 0));
}
