import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { SpeakerProps } from './props.ts';
import Speaker from './Speaker.tsx';

/**
 * Puts the console in the place of what `element` holds.
 *
 * @param fail Called if it breaks, now or later; the element is empty then.
 * @returns Shows it with other values.
 */
export function startSpeaker(
  element: HTMLElement,
  props: SpeakerProps,
  fail: () => void,
): (more: Partial<SpeakerProps>) => void {
  const root = createRoot(element, {
    onUncaughtError(error) {
      reportError(error);
      fail();
    },
  });
  let shown = props;
  const show = (more: Partial<SpeakerProps>) => {
    shown = { ...shown, ...more };
    flushSync(() => root.render(<Speaker {...shown} />));
  };
  show({});
  return show;
}
