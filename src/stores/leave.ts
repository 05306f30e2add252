/**
 * Calls `save` whenever the learner may be gone afterwards: the page is hidden or left. A phone that
 * closes a hidden tab says nothing more.
 *
 * @returns Stops it.
 */
export function onLeave(save: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', save);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', save);
  };
}
