/**
 * Calls `save` whenever the learner may be gone afterwards: the page is hidden or left. A phone that
 * closes a hidden tab says nothing more.
 *
 * @param options With a `signal` that stops it.
 */
export function onLeave(save: () => void, options?: AddEventListenerOptions): void {
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && save(),
    options,
  );
  addEventListener('pagehide', save, options);
}
