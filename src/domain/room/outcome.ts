import type { Votes } from '#domain/stage/stage.ts';
import type { Choice, Poll } from './poll.ts';
import { countHands, countPeople } from './shares.ts';

/**
 * Which part of the room was right, 0 to 1; undefined before anybody has voted. Hands do not tell who
 * raised them, so where a person has several it is the best that they prove:
 * - `several`: what the same answers would earn on average in the quiz, where a wrong tick costs as
 *   much as a missing one
 * - `pair`: the weaker half, since nobody can have had both more often
 */
export function shareRight(poll: Poll, votes: Votes, people?: number): number | undefined {
  if (countHands(poll, votes) === 0) return undefined;
  const of = (choices: readonly Choice[]) =>
    choices.reduce((sum, { id }) => sum + (votes[id] ?? 0), 0);
  const right = poll.choices.filter((choice) => choice.right);
  if (poll.kind === 'several') {
    const wrong = poll.choices.filter((choice) => !choice.right);
    const most = countPeople(poll, votes, people) * right.length;
    return Math.max(0, of(right) - of(wrong)) / most;
  }
  const parts = [...Map.groupBy(poll.choices, ({ part }) => part).values()];
  const shares = parts
    .filter((part) => of(part) > 0)
    .map((part) => of(part.filter((choice) => choice.right)) / of(part));
  return Math.min(...shares);
}

/**
 * The wrong option that most hands went to: its misconception is what to talk about. None if nobody
 * raised a hand for a wrong one. Among equals the first.
 */
export function strongestError<C extends Choice>(poll: Poll<C>, votes: Votes): C | undefined {
  return poll.choices
    .filter(({ id, right }) => !right && (votes[id] ?? 0) > 0)
    .reduce<C | undefined>(
      (best, choice) => (best && (votes[best.id] ?? 0) >= (votes[choice.id] ?? 0) ? best : choice),
      undefined,
    );
}

/** From this share on a question went well. */
export const WELL = 0.7;

/** Below it neighbours have too little to tell each other. */
const FEW = 0.3;

/**
 * What a vote calls for before the answer is shown: where most are right, the answer and on; where
 * the room is split, neighbours convince each other and vote again; where few are right, the section
 * once more.
 */
export function adviseTrainer(share: number): 'on' | 'discuss' | 'explain' {
  if (share >= WELL) return 'on';
  return share >= FEW ? 'discuss' : 'explain';
}
