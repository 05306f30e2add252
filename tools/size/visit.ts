import type { Browser, Page } from '@playwright/test';
import { type Kind, weigh } from './weigh.ts';

/**
 * Opens a lesson on a phone, waits until nothing more loads, then goes to the quiz and answers it.
 * @param site the address of the server, with a slash at its end
 * @throws when the page has no quiz that can be answered
 */
export async function visitLesson(browser: Browser, site: string, path: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const urls: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) urls.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
  const { blocking, hiding, icons } = await page.evaluate(readPage);
  // A browser fetches the icon for its tab, which Playwright does not report.
  urls.push(...icons.filter((icon) => !urls.includes(icon)));
  const early = urls.length;
  await answerQuiz(page, path);
  await page.waitForLoadState('networkidle');
  await context.close();

  const loads = await Promise.all(urls.map((url) => describe(url, site)));
  return { path, before: loads.slice(0, early), all: loads, blocking, hiding };
}

/** Gives an answer to every question of choices. */
export async function answerQuiz(page: Page, path: string): Promise<void> {
  // The form is there from the start; the mark comes when React has taken it over.
  const quiz = page.locator('lesson-quiz .quiz[data-live]');
  await page.locator('lesson-quiz').scrollIntoViewIfNeeded();
  await quiz.waitFor();
  const questions = await quiz.locator('form').all();
  // The files of all types are there when the quiz runs; of the answers only choices are given.
  let choices = 0;
  for (const question of questions) {
    const inputs = question.locator('.opt input:visible');
    const names = await inputs.evaluateAll((all: HTMLInputElement[]) => all.map((one) => one.name));
    if (names.length === 0) continue;
    choices++;
    for (const name of new Set(names)) await question.locator(`[name="${name}"]`).first().check();
    await question.locator('button[type="submit"]').click();
  }
  const checked = await quiz.locator('button[type="submit"][aria-disabled="true"]').count();
  if (checked === 0 || checked !== choices) {
    throw new Error(`${path}: ${checked} of ${choices} questions could be answered.`);
  }
}

async function describe(url: string, site: string): Promise<Load> {
  if (!url.startsWith(site)) return { url, foreign: true, kind: 'other', bytes: 0 };
  return { url, foreign: false, ...(await weigh(url)) };
}

/** Runs in the page. */
function readPage(): { blocking: string[]; hiding: string[]; icons: string[] } {
  const resources = performance.getEntriesByType('resource') as (PerformanceEntry & {
    renderBlockingStatus?: string;
  })[];
  const blocking = resources
    .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
    .map(({ name }) => name)
    .filter((name) => !/\.(css|m?js)(\?|$)/.test(name));
  const rulesOf = (list: CSSRuleList): CSSRule[] =>
    [...list].flatMap((rule) =>
      'cssRules' in rule ? [rule, ...rulesOf(rule.cssRules as CSSRuleList)] : [rule],
    );
  const hiding = [...document.styleSheets]
    .flatMap((sheet) => rulesOf(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
    .filter(
      ({ style }) =>
        !['swap', 'optional', 'fallback'].includes(style.getPropertyValue('font-display')),
    )
    .map(({ style }) => style.getPropertyValue('font-family'));
  const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')];
  const addresses = icons.map(({ href }) => href).filter((href) => !href.startsWith('data:'));
  return { blocking, hiding, icons: addresses };
}

export interface Load {
  url: string;
  kind: Kind;
  /** On the wire: text gzipped. */
  bytes: number;
  /** Asked of another host than ours. */
  foreign: boolean;
}

export interface Visit {
  path: string;
  /** What was loaded before the learner came near the quiz. */
  before: Load[];
  /** What was loaded in all, the quiz answered. */
  all: Load[];
  /** Addresses that hold back the first paint and are neither CSS nor script. */
  blocking: string[];
  /** Families whose text stays invisible until the font is there. */
  hiding: string[];
}
