import { addHands } from '#domain/room/count.ts';
import { readVoteKey } from '#domain/room/keys.ts';
import type { Poll } from '#domain/room/poll.ts';
import { vote } from '#domain/stage/acts.ts';
import type { Stage } from '#domain/stage/stage.ts';
import type { Connection } from '#stores/stage.ts';

/** With a single screen hands are counted by keys, while the slide with the options is shown. */
export function listenForHands({ $stage, act }: Connection, polls: readonly Poll[]): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    const key = readVoteKey(event);
    const stage = $stage.get();
    const poll = key && polls.find((one) => one.id === questionOn(stage));
    if (!poll) return;
    event.preventDefault();
    if (key.kind === 'clear') act(vote(poll.id, {}));
    const choice = key.kind === 'add' && poll.choices[key.place];
    if (choice) act(vote(poll.id, addHands(poll, stage.votes[poll.id] ?? {}, choice.id, key.by)));
  });
}

/** The question whose options the room sees. */
function questionOn({ slide }: Stage): string | undefined {
  const shown = document.querySelector<HTMLElement>(`.slide[id="${CSS.escape(slide)}"]`);
  return shown?.dataset.kind === 'vote' ? shown.dataset.question : undefined;
}
