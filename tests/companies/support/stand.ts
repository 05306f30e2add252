import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser, quietFlags } from '../../../tools/browser.mjs';
import { serve } from '../../../tools/serve.ts';
import { collectFaults } from '../../e2e/support/faults.ts';

/** Serves a built site and opens a browser for it. */
export async function openSite(dir: string, base: string): Promise<Stand> {
  const server = await serve({ dir, port: 0, base });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: quietFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const still = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1024, height: 768 },
  });
  const faults = collectFaults(context, new URL(server.url).origin);
  return {
    faults,
    context,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      return page;
    },
    openStill: async (path) => {
      const page = await still.newPage();
      await page.goto(server.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Does something with every entry, two at a time: as many as a small machine has cores. */
export async function inPairs<T>(list: readonly T[], use: (one: T) => Promise<void>) {
  const queue = [...list];
  const walk = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await use(one);
  };
  await Promise.all([walk(), walk()]);
}

export interface Stand {
  /** Errors, failing and foreign requests so far; there must be none. */
  faults: string[];
  context: BrowserContext;
  /** Opens a page by its path below the base. */
  open: (path: string) => Promise<Page>;
  /** Opens a page on a screen of 4:3 without its scripts. */
  openStill: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}
