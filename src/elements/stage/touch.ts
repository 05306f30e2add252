/** A finger that moves less far has tapped, in pixels. */
const TAP = 10;
/** One that moves farther sideways turns a page. */
const SWIPE = 50;
/** The share of the width at each side that takes taps. */
const EDGE = 0.25;

/**
 * Turns pages by swipes and by taps at the edges; two fingers, a page that is zoomed and open dialogs
 * stay the browser's.
 */
export function listenForTouch(area: HTMLElement, turn: (way: 'next' | 'back') => void): void {
  let start: { x: number; y: number; id: number } | undefined;
  area.addEventListener(
    'pointerdown',
    ({ pointerType, isPrimary, clientX, clientY, pointerId, target }) => {
      const isFree = !(target as Element).closest('dialog') && (visualViewport?.scale ?? 1) === 1;
      const isOne = pointerType === 'touch' && isPrimary && isFree;
      start = isOne ? { x: clientX, y: clientY, id: pointerId } : undefined;
    },
  );
  area.addEventListener('pointercancel', () => {
    start = undefined;
  });
  // A quick swipe would go on as a fling, and the tap that comes next would only stop it.
  area.addEventListener(
    'touchmove',
    (event) => {
      if (start && event.touches.length === 1 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  area.addEventListener('pointerup', ({ clientX, clientY, pointerId, target }) => {
    if (start?.id !== pointerId) return;
    const [across, down] = [clientX - start.x, clientY - start.y];
    // What comes next lies where reading goes.
    const isMirrored = document.dir === 'rtl';
    start = undefined;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) {
      turn(across < 0 !== isMirrored ? 'next' : 'back');
    } else if (Math.hypot(across, down) < TAP && !(target as Element).closest('a, button, input')) {
      const share = (isMirrored ? innerWidth - clientX : clientX) / innerWidth;
      if (share > 1 - EDGE) turn('next');
      if (share < EDGE) turn('back');
    }
  });
}
