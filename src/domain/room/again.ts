import type { Stage } from '#domain/stage/stage.ts';
import { shareRight, WELL } from './outcome.ts';
import type { Poll } from './poll.ts';

/** As many as a room can still look at in its last minutes. */
const MOST = 3;

/**
 * What the room should look at again: questions that did not go well, the weakest first, among equals
 * in the order of the module. What nobody voted on says nothing.
 */
export function lookAgain<P extends Poll>(
  polls: readonly P[],
  { votes, room }: Pick<Stage, 'votes' | 'room'>,
): Weak<P>[] {
  return polls
    .flatMap((poll) => {
      const share = shareRight(poll, votes[poll.id] ?? {}, room?.people);
      return share === undefined || share >= WELL ? [] : [{ poll, share }];
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST);
}

export interface Weak<P extends Poll = Poll> {
  readonly poll: P;
  /** Which part of the room was right, 0 to 1. */
  readonly share: number;
}
