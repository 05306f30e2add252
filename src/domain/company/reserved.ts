/**
 * Why a company cannot serve a file of its own under this name; undefined if it can.
 * @param name path in `public/`, with `/`
 */
export function whyReserved(name: string): string | undefined {
  if (name === 'offline-worker.js' || name === 'offline.json') {
    return 'it serves the pages to trainers in a room without network';
  }
  if (name === '_headers') return 'it holds the security headers, which follow from brand.yaml';
  if (name.startsWith('_astro/') || name.startsWith('pagefind/')) {
    return 'the build writes into this folder';
  }
  if (name === 'index.html' || name === '404.html') return 'it is a page of the course';
  return undefined;
}
