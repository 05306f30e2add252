import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import { findTraces } from '#domain/brand/traces.ts';
import { root } from '../../../tools/run.mjs';
import { crawl } from '../../../tools/site/links.ts';
import { readMarks, readTraces } from '../../../tools/site/traces.ts';
import { findBarriers } from '../../e2e/support/axe.ts';
import type { PageKind } from '../../e2e/support/course.ts';
import { walkByTab } from '../../e2e/support/focus.ts';
import { findWide } from '../../e2e/support/layout.ts';
import { readPages } from '../../e2e/support/pdf.ts';
import { findCrowded } from '../../e2e/support/slides.ts';
import { buildSite, folderOf, readCheckout } from './build.ts';
import { type Brand, compareColours, countColours } from './looks.ts';
import { hasPage, listDecks, listFound, listKinds, readPage } from './pages.ts';
import { readText } from './pdf-text.ts';
import { inPairs, openSite, type Stand } from './stand.ts';

/**
 * What holds for the site of every company. To be called once in the file of a company: it builds the
 * site once for all that follows.
 * @returns the pages of the site and a browser, for what is said of this company alone
 */
export function proveSite(company: Company): Proof {
  const { name, languages, hidden = [], warnings = [] } = company;
  const [first = '', ...others] = languages;
  const theirs = readBrand(folderOf(name));
  const base = theirs.base ?? '/';
  let before = new Map<string, string>();
  let dir = '';
  let stand: Stand | undefined;
  const open = async (path: string) => {
    if (!stand) throw new Error('The site is not served.');
    return stand.open(path);
  };

  beforeAll(async () => {
    before = readCheckout();
    dir = await buildSite(name);
    stand = await openSite(dir, base);
  });
  afterAll(() => stand?.close());

  it('has content without errors, and no warning that it does not mean', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { problems } = await readContent(root, { today, company: folderOf(name) });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(formatProblems(errors)).toBe('No problems.');
    const own = problems.filter(({ file }) => file.startsWith(folderOf(name)));
    expect(own.map(({ kind }) => kind)).toEqual(warnings);
  });

  it('needs no file outside of its folder, and none is changed', () => {
    expect(readCheckout()).toEqual(before);
    expect(before.size).toBeGreaterThan(1000);
  });

  it('has every kind of page in every language, but those that it hides', () => {
    for (const language of languages) {
      const missing = listKinds(language).filter(([, path]) => !hasPage(dir, path));
      expect(missing.map(([kind]) => kind)).toEqual(hidden);
    }
  });

  it('has no broken link', async () => {
    const origin = new URL(theirs.site).href;
    const { broken, reached } = await crawl({ dir, starts: ['', '404.html'], origin, base });
    expect(broken).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
  });

  it('finds all of its lessons by search, and nothing else', () => {
    const found = listFound(dir).map((url) => url.slice(1));
    expect(found.filter((path) => !hasPage(dir, path))).toEqual([]);
    const { lesson } = Object.fromEntries(listKinds(first));
    expect(found).toContain(lesson);
  });

  it('carries no trace of the default brand: pages, file names, paper, calendar', async () => {
    expect(readTraces(root, dir, folderOf(name))).toEqual([]);
    const marks = readMarks(root, folderOf(name));
    const { handout, trainers } = Object.fromEntries(listKinds(first));
    const sheet = await open(handout ?? '');
    const paper = await readText(await sheet.pdf({ format: 'A4', preferCSSPageSize: true }));
    await sheet.close();
    // The address of the module stands on its handout, broken into parts.
    expect(paper.replaceAll(' ', '')).toContain(new URL(theirs.site).host + base);
    expect(findTraces('handout.pdf', paper, marks)).toEqual([]);

    const page = await open(trainers ?? '');
    const download = page.waitForEvent('download');
    await page.locator('input[name="start"]').fill('2027-03-01');
    await page.locator('form:has(input[name="start"]) [type="submit"]').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${theirs.siteId}-programme.ics`);
    const calendar = readFileSync(await file.path(), 'utf8').replace(/\r\n /g, '');
    await page.close();
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(findTraces(file.suggestedFilename(), calendar, marks)).toEqual([]);
  });

  it('has a certificate and a guideline of one page, and no name on two lines', async () => {
    const print = { format: 'A4', preferCSSPageSize: true, printBackground: true };
    const award = await open(`${first}/certificate/`);
    const lines = await award
      .locator('[data-sheet]')
      .first()
      .evaluate((sheet: HTMLElement) => {
        sheet.hidden = false;
        const names = [...sheet.querySelectorAll('header p')];
        return names.map((name) => {
          const words = document.createRange();
          words.selectNodeContents(name);
          return new Set([...words.getClientRects()].map(({ top }) => top)).size;
        });
      });
    expect(lines).toEqual([1, 1]);
    expect(readPages(await award.pdf(print))).toHaveLength(1);
    await award.close();
    const guidelines = await open(`${first}/guidelines/`);
    expect(readPages(await guidelines.pdf(print))).toHaveLength(1);
    await guidelines.close();
  });

  it('has no barrier in light and dark, and nothing that sticks out at 320 pixels', async () => {
    const pages = [
      ...listKinds(first),
      ...others.flatMap((language) => listKinds(language).filter(([kind]) => TWICE.has(kind))),
    ].filter(([, path]) => hasPage(dir, path));
    const found: string[] = [];
    await inPairs(pages, async ([, path]) => {
      const page = await open(path);
      for (const barrier of await findBarriers(page)) found.push(`${path}: ${barrier}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const barrier of await findPale(page)) found.push(`${path} in the dark: ${barrier}`);
      await page.setViewportSize({ width: 320, height: 740 });
      for (const wide of await findWide(page)) found.push(`${path} at 320: ${wide}`);
      await page.close();
    });
    expect(found).toEqual([]);
  });

  it('fits onto its slides at 4:3, with its own names, words and typefaces', async () => {
    const decks = listDecks(dir, first);
    expect(decks.length).toBeGreaterThan(5);
    for (const path of decks) {
      const page = await stand?.openStill(path);
      expect.soft(page && (await findCrowded(page)), path).toEqual([]);
      await page?.close();
    }
  });

  it('looks like itself: its colour is seen where ours would be, and none of ours', async () => {
    const folder = join(root, 'test-results/companies/pictures');
    mkdirSync(folder, { recursive: true });
    const { foreign, own } = compareColours(readBrand('content'), theirs);
    const found: string[] = [];
    for (const [kind, path] of listKinds(first).filter(([one]) => SEEN.has(one))) {
      const page = await open(path);
      for (const [theme, width] of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: theme });
        const png = await page.screenshot({
          path: join(folder, `${name}-${kind}-${theme}-${width}.png`),
        });
        const counts = await countColours(page, png);
        const seen = (colour: string) => (counts.get(colour) ?? 0) >= PATCH;
        // Before a certificate is earned its page is ink on paper.
        const isPlain = kind === 'certificate';
        if (!isPlain && !own[theme].some(seen))
          found.push(`${kind}, ${theme}, ${width}: not its own`);
        const ours = foreign.filter(seen);
        if (ours.length > 0) found.push(`${kind}, ${theme}, ${width}: ours, ${ours.join(' ')}`);
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it('is walked with the Tab key from end to end, the focus always in sight', async () => {
    const page = await open(`${first}/`);
    const { stops, expected } = await walkByTab(page);
    await page.close();
    expect(stops.filter(({ visible, covered }) => !visible || covered)).toEqual([]);
    expect(stops.length).toBe(expected);
    expect(stops.length).toBeGreaterThan(20);
  });

  it('leads from a lesson to the same one in each of its languages, and to no other', async () => {
    const { lesson = '' } = Object.fromEntries(listKinds(first));
    const page = await open(lesson);
    const links = page.locator('header a[hreflang]');
    expect(
      await links.evaluateAll((all) => all.map((one) => one.getAttribute('hreflang'))),
    ).toEqual(others);
    for (const language of others) {
      await page.locator(`header a[hreflang="${language}"]`).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${base}${lesson.replace(first, language)}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.goBack();
    }
    await page.close();
  });

  it('met no error and asked no other host in all of this', () => {
    expect(stand?.faults).toEqual([]);
  });

  return {
    open,
    read: (path) => readPage(dir, path),
    has: (path) => hasPage(dir, path),
    file: (path) => readFileSync(join(dir, path), 'utf8'),
  };
}

/** What of a page depends on its colours alone; the rest has been looked at in light. */
async function findPale(page: Page): Promise<string[]> {
  const rules = ['color-contrast', 'link-in-text-block'];
  const { violations } = await new AxeBuilder({ page }).withRules(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

function readBrand(folder: string): Brand & { site: string; siteId: string; base?: string } {
  return parse(readFileSync(join(root, folder, 'brand.yaml'), 'utf8'));
}

/** The kinds that are looked at in every language; the others differ in words alone. */
const TWICE: ReadonlySet<PageKind> = new Set(['home', 'lesson', 'deck', 'guidelines']);

/** The kinds of which pictures are taken, for people to look at too. */
const SEEN: ReadonlySet<PageKind> = new Set(['home', 'lesson', 'deck', 'certificate']);

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 768],
  ['light', 360],
] as const;

/** Pixels from which on a colour is no chance of the edge of a letter. */
const PATCH = 30;

interface Company {
  name: string;
  /** The first is where a visitor arrives. */
  languages: readonly string[];
  /** The kinds of pages that it hides. */
  hidden?: readonly PageKind[];
  /** The kinds of warnings that it lives with. */
  warnings?: readonly string[];
}

interface Proof {
  /** Opens a page, by its path below the base. */
  open: (path: string) => Promise<Page>;
  /** The text of a built page. */
  read: (path: string) => string;
  has: (path: string) => boolean;
  /** The text of a built file. */
  file: (path: string) => string;
}
