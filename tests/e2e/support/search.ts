import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from './course.ts';
import { say } from './strings.ts';

/** Opens the search over the page from the header; its field has the focus then. */
export async function openSearch(page: Page, lang: Lang): Promise<void> {
  await searchLink(page, lang).click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
}

export function searchLink(page: Page, lang: Lang): Locator {
  return page.getByRole('banner').getByRole('link', { name: say(lang, 'nav.search'), exact: true });
}

/** Types a query and waits for its answer, be it that nothing was found. */
export async function fillSearch(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await expectAnswer(page, query);
}

/** The summary has come: a number of results, or that there are none. */
export async function expectAnswer(page: Page, query: string): Promise<void> {
  const summary = page.locator('pagefind-summary');
  await expect(summary).toContainText(query);
  await expect(summary).toContainText(/^\s*(\d+|No results|Keine Ergebnisse)/);
}

/** The addresses that are found, in their order. */
export async function foundPaths(page: Page): Promise<string[]> {
  const links = page.locator('pagefind-results').getByRole('link');
  const summary = await page.locator('pagefind-summary').textContent();
  if (/^\s*\d/.test(summary ?? '')) await links.first().waitFor();
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}
