import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { globSync } from 'tinyglobby';
import type { Row } from './budgets.ts';
import { weigh } from './weigh.ts';

/**
 * What a deck's first slide may cost: as much as a lesson. The page itself holds all slides and is
 * large, but it is read from the top: of its HTML what stands up to the end of the first slide counts,
 * and beside it style, script and fonts that are asked for until it is shown. Not counted are the
 * drawings of later slides, and what is loaded afterwards: the dialogs, the keys for hands.
 */
const LIMIT = 48_000;

/** The addresses of the built decks. */
export function findDecks(dist: string): string[] {
  return globSync('*/*/*/present/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** Weighs the first slide of every deck. All decks load the same files, so one is opened. */
export async function measureDecks(browser: Browser, site: string, dist: string): Promise<Row> {
  const decks = findDecks(dist);
  const [first] = decks;
  if (!first) throw new Error('dist has no deck. Run "npm run build" first.');
  const files = await weighFiles(browser, site, first);
  const pages = decks.map((path) => ({
    path,
    value: files + weighStart(readFileSync(join(dist, path, 'index.html'), 'utf8')),
  }));
  const worst = pages.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    what: 'First slide of a deck, HTML, style, script and fonts',
    value: worst.value,
    limit: LIMIT,
    unit: 'bytes',
    ok: worst.value <= LIMIT,
    where: worst.path,
  };
}

/**
 * The bytes of a deck's HTML up to the end of its first slide, gzipped.
 * @throws when there is no slide
 */
export function weighStart(html: string): number {
  const slide = html.search(/<section[^>]* class="slide"|<section class="slide"/);
  const end = html.indexOf('</section>', slide);
  if (slide < 0 || end < 0) throw new Error('The page of a deck has no slide.');
  return gzipSync(html.slice(0, end), { level: 9 }).length;
}

/** What a deck page loads beside its HTML, until its first slide is shown. */
async function weighFiles(browser: Browser, site: string, path: string): Promise<number> {
  const page = await browser.newPage();
  const address = new URL(path, site).href;
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.slide[data-shown]')) return;
      observer.disconnect();
      Object.assign(window, { shown: performance.now() });
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-shown'] });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const urls = await page.evaluate(() => {
    const shown: number | undefined = Reflect.get(window, 'shown');
    const files = performance.getEntriesByType('resource');
    return shown && files.filter(({ startTime }) => startTime < shown).map(({ name }) => name);
  });
  await page.close();
  if (!urls) throw new Error(`${path} shows no slide.`);
  const loads = await Promise.all([...new Set(urls)].map((url) => weigh(url)));
  return loads.filter(({ kind }) => kind !== 'other').reduce((sum, { bytes }) => sum + bytes, 0);
}
