import type { Poll } from '#domain/room/poll.ts';
import type { Connection } from '#stores/stage.ts';
import { tell } from './notice.ts';

/**
 * With a single screen hands are counted by keys, while the slide with the options is shown. Nobody
 * votes on the first slide, so it does not wait for the code that counts; a key that is faster than
 * the code is counted as soon as it is there, for the question that was on when it was pressed.
 */
export function listenForHands(connection: Connection, polls: readonly Poll[]): void {
  let code: Promise<typeof import('./hands.ts')> | undefined;
  // One promise for all keys, so that they are counted in the order in which they were pressed.
  const load = () => {
    code ??= import('./hands.ts').catch((error) => {
      // The next key tries again.
      code = undefined;
      throw error;
    });
    return code;
  };
  setTimeout(() => load().catch(() => {}));
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    // So that only a key that may be a hand complains when the code does not come.
    if (!/^(?:Digit|Numpad|Back)/.test(event.code)) return;
    const shown = document.querySelector<HTMLElement>('.slide[data-shown][data-kind="vote"]');
    const poll = polls.find(({ id }) => id === shown?.dataset.question);
    if (!poll) return;
    load().then(
      ({ countHands }) => countHands(connection, poll, event),
      () => tell('late'),
    );
  });
}
