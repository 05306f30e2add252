import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReviewProps } from './props.ts';
import Review from './Review.tsx';

/**
 * Puts the review in the place of what `element` holds.
 *
 * @param fail Called if the page breaks, now or later; the element is empty then.
 */
export function startReview(element: HTMLElement, props: ReviewProps, fail: () => void): void {
  const root = createRoot(element, {
    onUncaughtError(error) {
      reportError(error);
      fail();
    },
  });
  flushSync(() => root.render(<Review {...props} />));
}
