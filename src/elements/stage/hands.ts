import { addHands } from '#domain/room/count.ts';
import { readVoteKey } from '#domain/room/keys.ts';
import type { Poll } from '#domain/room/poll.ts';
import { vote } from '#domain/stage/acts.ts';
import type { Connection } from '#stores/stage.ts';

/** Counts what a key says while the room votes on a question; other keys say nothing. */
export function countHands({ $stage, act }: Connection, poll: Poll, pressed: KeyboardEvent): void {
  const key = readVoteKey(pressed);
  if (key?.kind === 'clear') act(vote(poll.id, {}));
  const choice = key?.kind === 'add' && poll.choices[key.place];
  if (choice) {
    const counted = $stage.get().votes[poll.id] ?? {};
    act(vote(poll.id, addHands(poll, counted, choice.id, key.by)));
  }
}
