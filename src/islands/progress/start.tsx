import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import Progress from './Progress.tsx';
import type { ProgressProps } from './props.ts';

/**
 * Puts the learner's page in the place of what `element` holds.
 *
 * @param fail Called if the page breaks, now or later; the element is empty then.
 */
export function startProgress(element: HTMLElement, props: ProgressProps, fail: () => void): void {
  const root = createRoot(element, {
    onUncaughtError(error) {
      reportError(error);
      fail();
    },
  });
  flushSync(() => root.render(<Progress {...props} />));
}
