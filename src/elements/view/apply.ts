import type { View } from '#domain/view/view.ts';

/** The order of the colours for the browser's own frame in `Paint.astro`. */
const FRAMES: readonly View['theme'][] = ['light', 'dark'];

/** Changes the page at once; on the next one `paint.js` does the same before the first paint. */
export function applyView({ theme, size }: View): void {
  Object.assign(document.documentElement.dataset, { theme, size });
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    const own = FRAMES[index];
    const chosen = own === theme ? '' : 'not all';
    meta.media = theme ? chosen : `(prefers-color-scheme: ${own})`;
  });
}
