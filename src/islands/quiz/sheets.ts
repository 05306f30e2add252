import type { Kits } from './kits.ts';
import live from './live.css?url';

/** The styles of a running quiz and of its types: a page has only what its form and print need. */
export function sheetsOf(kits: Kits): string[] {
  return [live, ...Object.values(kits).flatMap(({ sheet }) => sheet ?? [])];
}

/** Adds style sheets that the page lacks, and waits for them. One that fails leaves a plain question. */
export async function loadSheets(addresses: readonly string[]): Promise<void> {
  const missing = addresses.filter((href) => !document.querySelector(`link[href="${href}"]`));
  await Promise.all(
    missing.map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
      return new Promise((resolve) => {
        link.onload = link.onerror = resolve;
      });
    }),
  );
}
