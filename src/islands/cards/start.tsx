import { createRoot } from 'react-dom/client';
import { LETTERS } from '#domain/cards/card.ts';
import { CardReader } from './CardReader.tsx';

/** Tries the camera: a reader that tells nobody. `onClose` is called when its place is empty again. */
export function tryCamera(
  element: HTMLElement,
  { lang, strings }: { lang: string; strings: Record<string, string> },
  onClose: () => void,
): void {
  const root = createRoot(element);
  root.render(
    <CardReader
      lang={lang}
      strings={strings}
      letters={LETTERS.length}
      onReading={() => undefined}
      onClose={() => {
        root.unmount();
        onClose();
      }}
    />,
  );
}
