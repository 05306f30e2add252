import type { Page } from '@playwright/test';
import { seal } from '#domain/progress/frame.ts';
import type { Delta, Progress } from '#domain/progress/types.ts';
import { readDisk } from '#stores/disk.ts';
import { openShelf } from '#stores/storage.ts';
import { ownPrefix } from './course.ts';

/** Everything in the page's storage, foreign keys included. */
export function readStorage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** The keys that belong to the course. */
export async function readOwnKeys(page: Page): Promise<string[]> {
  return Object.keys(await readStorage(page)).filter((key) => key.startsWith(ownPrefix));
}

/** What the page's storage says, read the way the next visit will read it. */
export async function readProgress(page: Page): Promise<Progress> {
  const stored = new Map(Object.entries(await readStorage(page)));
  const disk = Object.assign(Object.create(null), Object.fromEntries(stored));
  Object.defineProperty(disk, 'length', { value: stored.size });
  Object.defineProperty(disk, 'getItem', { value: (key: string) => stored.get(key) ?? null });
  return readDisk(openShelf(`${ownPrefix}me/`, () => disk)).state;
}

/** Before the page opens: a learner has done all this in this browser on earlier visits. */
export async function giveProgress(page: Page, done: Delta): Promise<void> {
  const entry: [string, string] = [`${ownPrefix}me/j/earlier.0`, seal(done)];
  await page.addInitScript(([key, text]) => {
    if (!localStorage.getItem(key)) localStorage.setItem(key, text);
  }, entry);
}

/** Fills the storage with keys of another site on the same host until nothing more goes in. */
export function fillStorage(page: Page): Promise<{ keys: number; chars: number }> {
  return page.evaluate(() => {
    let keys = 0;
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 10)) {
      try {
        for (;;) {
          localStorage.setItem(`another-site/${keys}`, 'x'.repeat(size));
          keys++;
        }
      } catch {
        // As full as it gets with parts of this size.
      }
    }
    return { keys, chars: Object.entries(localStorage).join('').length };
  });
}
