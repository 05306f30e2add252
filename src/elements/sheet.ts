/**
 * Brings a style sheet that only a part fetched on demand needs; imported in the usual way, every
 * page would carry it. Fails if the sheet does not come.
 */
export function loadSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = reject;
  });
}
