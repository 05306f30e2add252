import { formatView, readView, type View } from '#domain/view/view.ts';
import { type Failure, openShelf } from './storage.ts';

/** How pages look on this device. It is no progress: it stays when that is erased or carried along. */
export function loadView(): View {
  return readView(shelf().read(KEY));
}

/** @returns why the browser does not keep it; nothing is stored where the device decides. */
export function saveView(view: View): Failure | undefined {
  const text = formatView(view);
  if (text) return shelf().write(KEY, text);
  shelf().remove(KEY);
  return undefined;
}

/** `elements/paint.js` reads it before the first paint. */
const KEY = 'ui';

function shelf() {
  return openShelf(`${document.documentElement.dataset.site}/`);
}
