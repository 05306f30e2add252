import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ResultsProps } from './props.ts';
import Results from './Results.tsx';

/**
 * Puts the results in the place of what `element` holds.
 *
 * @param fail Called if the page breaks, now or later; the element is empty then.
 */
export function startResults(element: HTMLElement, props: ResultsProps, fail: () => void): void {
  const root = createRoot(element, {
    onUncaughtError(error) {
      reportError(error);
      fail();
    },
  });
  flushSync(() => root.render(<Results {...props} />));
}
