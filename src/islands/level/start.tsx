import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { loadKits } from '#islands/quiz/kits.ts';
import { loadSheets, sheetsOf } from '#islands/quiz/sheets.ts';
import Level from './Level.tsx';
import type { LevelData } from './props.ts';

/**
 * Puts the level check in the place of what `element` holds.
 *
 * @param fail Called if the page breaks, now or later; the element is empty then.
 */
export async function startLevel(
  element: HTMLElement,
  data: LevelData,
  fail: () => void,
): Promise<void> {
  const kits = await loadKits(data.questions);
  await loadSheets(sheetsOf(kits));
  const root = createRoot(element, {
    onUncaughtError(error) {
      reportError(error);
      fail();
    },
  });
  flushSync(() => root.render(<Level {...data} kits={kits} />));
}
