import type { Page } from '@playwright/test';
import { type PdfPage, readPages } from './pdf.ts';
import { expect } from './test.ts';

/** Paper on which a course is printed, in millimetres; the margins are those of the style sheets. */
export const FORMATS = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
export type Format = keyof typeof FORMATS;

/** The widest margins that any sheet sets: what fits inside them fits on the page. */
const MARGINS = { across: 2 * 15, down: 14 + 16 };
const PIXELS_PER_MM = 96 / 25.4;

/** What must never be cut by the end of a page. */
const WHOLE = [
  'figure',
  'tr',
  'h2',
  'h3',
  'trainer-note',
  '.exercise',
  '.sentence',
  '.columns > *',
  '.answers li',
  '.branches > li',
  '.q:not([data-type="case"]) > fieldset',
].join();

/** Shows a page as it is printed, as wide as the text on the paper. */
export async function showPrint(page: Page, format: Format): Promise<void> {
  const [width, height] = FORMATS[format];
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: Math.floor((width - MARGINS.across) * PIXELS_PER_MM),
    height: Math.floor((height - MARGINS.down) * PIXELS_PER_MM),
  });
}

/** The pages as they come out of the printer; the size is checked too. */
export async function print(page: Page, format: Format = 'A4'): Promise<PdfPage[]> {
  const pages = readPages(await page.pdf({ format, preferCSSPageSize: true }));
  const [width, height] = FORMATS[format].map((length) => (length / 25.4) * 72);
  for (const one of pages) {
    expect(one.width).toBeCloseTo(width ?? 0, -1);
    expect(one.height).toBeCloseTo(height ?? 0, -1);
  }
  return pages;
}

/**
 * What the end or the edge of a page would cut: parts that may be divided and must not, parts that
 * are longer than a page, and what is wider than it.
 */
export function findCuts(page: Page): Promise<string[]> {
  return page.evaluate((whole) => {
    const nameOf = (element: Element) =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 40)}”`;
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      const { width, height, right } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const { breakInside, position } = getComputedStyle(element);
      const name = nameOf(element);
      return [
        ...(element.matches(whole) && breakInside !== 'avoid' ? [`may be cut: ${name}`] : []),
        ...(breakInside === 'avoid' && height > innerHeight ? [`too long: ${name}`] : []),
        ...(right > innerWidth + 1 && position !== 'absolute' ? [`too wide: ${name}`] : []),
      ];
    });
  }, WHOLE);
}

/** Nothing that one can only click. */
export async function expectNoControls(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  // A word with an explanation is printed as the word that it is.
  await expect(page.locator('button:not(.term):visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
