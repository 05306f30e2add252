import type { Page } from '@playwright/test';
import { findBarriers } from './support/axe.ts';
import { findLesson, findTerm, type Lang, lessonPath } from './support/course.ts';
import { putFocusBefore } from './support/focus.ts';
import { findWide } from './support/layout.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const lesson = findLesson('pr1-path');
const id = 'profile-address';

test('a word is explained by keyboard, and its card leads to the glossary', async ({ page }) => {
  const { word, card, link, meaning } = await openLesson(page, 'en');
  await expect(card).toBeHidden();
  await putFocusBefore(word);
  await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toContainText(meaning);
  await expect(card).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/en/glossary/#${id}`);
  await expect(page.getByText(meaning)).toBeInViewport();
});

test('a word is explained by a tap; a second one or one beside it closes the card', {
  tag: '@phone',
}, async ({ page }) => {
  const { word, card, meaning } = await openLesson(page, 'de');
  await word.tap();
  await expect(card).toContainText(meaning);
  await expect(card).toBeInViewport({ ratio: 1 });
  expect(await findWide(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  await word.tap();
  await expect(card).toBeHidden();
  await word.tap();
  await page.getByRole('heading', { level: 2 }).filter({ visible: true }).first().tap();
  await expect(card).toBeHidden();
});

for (const width of [320, 1280]) {
  test(`the card stands at its word, wherever that is (${width} pixels)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const { word, card } = await openLesson(page, 'de');
    for (const block of ['start', 'end'] as const) {
      await word.evaluate((one, place) => one.scrollIntoView({ block: place }), block);
      await word.click();
      await expect(card).toBeInViewport({ ratio: 1 });
      const [at, beside] = [await word.boundingBox(), await card.boundingBox()];
      if (!at || !beside) throw new Error('The word and its card have no place.');
      const below = beside.y - (at.y + at.height);
      const above = at.y - (beside.y + beside.height);
      expect(Math.max(below, above), `at the ${block}`).toBeGreaterThanOrEqual(-1);
      expect(Math.max(below, above), `at the ${block}`).toBeLessThan(24);
      await page.keyboard.press('Escape');
    }
  });
}

test('on paper the word is text, and its card stays away', async ({ page }) => {
  const { word, card } = await openLesson(page, 'en');
  await word.click();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(word).toHaveCSS('text-decoration-line', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is explained all the same', async ({ page }) => {
    const { word, card, meaning } = await openLesson(page, 'de');
    await word.click();
    await expect(card).toBeVisible();
    await expect(card).toContainText(meaning);
  });
});

test('the glossary leads to its letters, and from a word back to its lesson', async ({ page }) => {
  await page.goto('/de/glossary/');
  const letters = page.getByRole('navigation', { name: say('de', 'glossary.letters') });
  await letters.getByRole('link', { name: 'P', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'P', exact: true })).toBeInViewport();
  await page.locator(`#${id}`).getByRole('link').click();
  await expect(page).toHaveURL(lessonPath('de', lesson));
});

async function openLesson(page: Page, lang: Lang) {
  await page.goto(lessonPath(lang, lesson));
  const word = page.locator(`[popovertarget="term-${id}"]`);
  const card = page.locator(`#term-${id}`);
  const link = card.getByRole('link', { name: say(lang, 'glossary.open') });
  return { word, card, link, meaning: findTerm(lang, id).text };
}
