import { useEffect, useRef } from 'react';
import { readVoteKey } from '#domain/room/keys.ts';
import type { Poll } from '#domain/room/poll.ts';
import type { Counting } from './useCounting.ts';

/** Counts by keys while a question is on; never in fields. */
export function useVoteKeys(poll: Poll, counting: Counting): void {
  const latest = useRef({ poll, counting });
  latest.current = { poll, counting };

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => press(event, latest.current), stop);
    return () => stop.abort();
  }, []);
}

function press(event: KeyboardEvent, { poll, counting }: { poll: Poll; counting: Counting }) {
  if (event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return;
  const key = readVoteKey(event);
  const choice = key?.kind === 'add' ? poll.choices[key.place] : undefined;
  if (key?.kind === 'clear') counting.clear();
  if (key?.kind === 'add' && choice) counting.add(choice.id, key.by);
  if (key) event.preventDefault();
}

const FIELDS = 'input, textarea, select, [contenteditable], dialog';
