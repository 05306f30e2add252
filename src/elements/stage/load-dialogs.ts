import { tell } from './notice.ts';

type Dialogs = typeof import('./dialogs.ts');

/**
 * Loads the code and the style of the dialogs when the page has time, so that the first slide does not wait for it.
 *
 * @param make Makes the dialogs, once.
 * @returns Does something with them as soon as they are there, or says that they did not come.
 */
export function loadDialogs<T>(make: (code: Dialogs) => T): (use: (dialogs: T) => void) => void {
  let made: Promise<T> | undefined;
  let now: T | undefined;
  const load = async () => {
    const code = await import('./dialogs.ts');
    await code.dressed;
    now = make(code);
    return now;
  };
  const ask = () => {
    made ??= load().catch((error) => {
      // The next key tries again.
      made = undefined;
      throw error;
    });
    return made;
  };
  setTimeout(() => ask().catch(() => {}));
  return (use) => {
    // What is there opens in the same moment: letters typed right after belong to its field.
    if (now) use(now);
    else ask().then(use, () => tell('late'));
  };
}
