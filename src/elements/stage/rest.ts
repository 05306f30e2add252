/** After so many milliseconds without a move the mouse rests. */
const REST = 3000;

/**
 * Marks the page: `data-whole` where the slide has the whole window to itself (full screen, or the
 * window for the audience), `data-rest` while the mouse rests there, so that buttons and pointer may go.
 */
export function watchRest(isAudience: boolean): void {
  const { dataset } = document.body;
  let timer = 0;
  const wake = () => {
    clearTimeout(timer);
    delete dataset.rest;
    if (dataset.whole !== undefined) {
      timer = window.setTimeout(() => {
        dataset.rest = '';
      }, REST);
    }
  };
  const look = () => {
    if (isAudience || document.fullscreenElement) dataset.whole = '';
    else delete dataset.whole;
    wake();
  };
  document.addEventListener('fullscreenchange', look);
  document.addEventListener('pointermove', wake);
  document.addEventListener('pointerdown', wake);
  look();
}

/** Full screen, or back. @returns false if the browser does not allow it. */
export async function toggleFull(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
