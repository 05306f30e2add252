import { useState } from 'react';
import { addHands, setHands } from '#domain/room/count.ts';
import type { Poll } from '#domain/room/poll.ts';
import type { Votes } from '#domain/stage/stage.ts';

/** Undo reaches back this far. */
const DEEP = 100;

/** The acts of somebody who counts hands, each of which can be undone. */
export function useCounting({ poll, votes, people, onVotes }: CountingProps): Counting {
  const [past, setPast] = useState<readonly Votes[]>([]);

  function change(next: Votes) {
    keep();
    onVotes(next);
  }

  function keep() {
    setPast((earlier) => [...earlier, votes].slice(-DEEP));
  }

  return {
    add: (choice, by) => change(addHands(poll, votes, choice, by)),
    set: (choice, hands) => change(setHands(poll, votes, choice, hands, people)),
    clear: () => change({}),
    keep,
    undo() {
      const last = past.at(-1);
      if (!last) return;
      setPast((earlier) => earlier.slice(0, -1));
      onVotes(last);
    },
    canUndo: past.length > 0,
  };
}

export interface Counting {
  readonly canUndo: boolean;
  add(choice: string, by: number): void;
  set(choice: string, hands: number): void;
  clear(): void;
  /** Remembers the votes for undo, before a camera counts instead. */
  keep(): void;
  undo(): void;
}

interface CountingProps {
  poll: Poll;
  votes: Votes;
  people: number | undefined;
  onVotes: (votes: Votes) => void;
}
