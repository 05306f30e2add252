import type { Votes } from '#domain/stage/stage.ts';
import type { Poll } from './poll.ts';

/**
 * How long each bar is, in whole per cent, by option id; a room that has not voted has zeros.
 *
 * Where a hand is a person (`one`, `had`, each half of a `pair`), shares are of the hands and add up
 * to 100. Where people may raise more than one hand (`several`), shares are of the people, so that
 * 19 of 20 hands for an option read as 95 % however many hands another option gets.
 *
 * @param people How many are in the room, if that is known.
 */
export function shareVotes(poll: Poll, votes: Votes, people?: number): Record<string, number> {
  const of = (id: string) => votes[id] ?? 0;
  if (poll.kind === 'several') {
    const crowd = countPeople(poll, votes, people);
    return Object.fromEntries(
      poll.choices.map(({ id }) => [id, crowd ? Math.round((100 * of(id)) / crowd) : 0]),
    );
  }
  const parts = [...Map.groupBy(poll.choices, ({ part }) => part).values()];
  return Object.fromEntries(
    parts.flatMap((choices) => {
      const shares = wholePercents(choices.map(({ id }) => of(id)));
      return choices.map(({ id }, index) => [id, shares[index] ?? 0]);
    }),
  );
}

/**
 * Whole per cents that add up to 100: all are rounded down, and what is missing goes to those that
 * lost most by it (largest remainder; among equals to the first). Zeros if nothing was counted.
 */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((100 * count) / total));
  const missing = 100 - floors.reduce((sum, share) => sum + share, 0);
  // In whole numbers: a remainder of a division would not tell equals from nearly equals.
  const lost = counts.map((count, index) => ({ index, by: (100 * count) % total }));
  const first = lost.sort((a, b) => b.by - a.by || a.index - b.index).slice(0, missing);
  const lucky = new Set(first.map(({ index }) => index));
  return floors.map((share, index) => share + (lucky.has(index) ? 1 : 0));
}

/** All hands of a vote; with cards, all cards. */
export function countHands(poll: Poll, votes: Votes): number {
  return poll.choices.reduce((sum, { id }) => sum + (votes[id] ?? 0), 0);
}

/**
 * How many people took part: those that the trainer counted, but at least as many as the hands prove.
 * With several hands a person that is the most for one option.
 */
export function countPeople(poll: Poll, votes: Votes, people = 0): number {
  const hands = poll.choices.map(({ id }) => votes[id] ?? 0);
  if (poll.kind === 'several') return Math.max(people, ...hands);
  const parts = [...Map.groupBy(poll.choices, ({ part }) => part).values()];
  const sums = parts.map((part) => part.reduce((sum, { id }) => sum + (votes[id] ?? 0), 0));
  return Math.max(people, ...sums);
}
