import { $progress } from '#stores/progress.ts';

/**
 * The line about review on the home page. What it takes to know how much waits comes when the page
 * is at rest, and only to those who have learned something.
 */
const line = document.querySelector<HTMLElement>('.waiting');
let begun = false;

if (line) {
  $progress.subscribe(({ lessons, attempts }) => {
    if (begun || Object.keys({ ...lessons, ...attempts }).length === 0) return;
    begun = true;
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    // Offline the chunk or the data may be missing: then the line stays away.
    idle(() => import('./waiting-line.ts').then(({ fillLine }) => fillLine(line)).catch(() => {}));
  });
}
