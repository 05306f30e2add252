import type { Poll } from '#domain/room/poll.ts';
import type { Connection } from '#stores/stage.ts';
import { isForStage } from './keys.ts';
import { loadOnce } from './load-once.ts';
import { tell } from './notice.ts';

/**
 * With a single screen hands are counted by keys, while the slide with the options is shown. Nobody
 * votes on the first slide, so it does not wait for the code that counts; a key that is faster than
 * the code is counted as soon as it is there, for the question that was on when it was pressed.
 */
export function listenForHands(connection: Connection, polls: readonly Poll[]): void {
  const load = loadOnce(() => import('./hands.ts'));
  setTimeout(() => load().catch(() => {}));
  document.addEventListener('keydown', (event) => {
    if (!isForStage(event)) return;
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
