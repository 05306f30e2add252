import { loadOnce } from './load-once.ts';
import { tell } from './notice.ts';

type Dialogs = typeof import('./dialogs.ts');

/**
 * Loads the code and the style of the dialogs when the page has time, so that the first slide does not wait for it.
 *
 * @param make Makes the dialogs, once.
 * @returns Does something with them as soon as they are there, or says that they did not come. What is
 *   typed until then is neither a shortcut nor a vote: it is handed on.
 */
export function loadDialogs<T>(make: (code: Dialogs) => T): (use: Use<T>) => void {
  let now: T | undefined;
  const ask = loadOnce(async () => {
    const code = await import('./dialogs.ts');
    await code.dressed;
    now = make(code);
    return now;
  });
  setTimeout(() => ask().catch(() => {}));
  return (use) => {
    // What is there opens in the same moment: letters typed right after belong to its field.
    if (now) return use(now, '');
    const release = holdKeys();
    ask().then(
      (dialogs) => use(dialogs, release()),
      () => {
        release();
        tell('late');
      },
    );
  };
}

/**
 * Keeps keys from everybody else.
 *
 * @returns Lets them go again and says what was typed.
 */
function holdKeys(): () => string {
  const stop = new AbortController();
  let typed = '';
  const hold = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key.length === 1) typed += event.key;
  };
  document.addEventListener('keydown', hold, { capture: true, signal: stop.signal });
  return () => {
    stop.abort();
    return typed;
  };
}

/** @param typed Since it was asked for. */
type Use<T> = (dialogs: T, typed: string) => void;
