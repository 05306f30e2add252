import { findBarriers } from './support/axe.ts';
import { languages } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const lang of languages) {
  test(`the page of every part has no barriers in either theme (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/brand/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(lang, 'look.title'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findBarriers(page), colorScheme).toEqual([]);
    }
  });

  test(`the page of every part fits 320 pixels (${lang})`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`/${lang}/brand/`);
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

test('both themes are shown at once, whichever the reader has', async ({ page }) => {
  const grounds = (scheme: 'light' | 'dark') =>
    page
      .emulateMedia({ colorScheme: scheme })
      .then(() =>
        page
          .locator('.half')
          .evaluateAll((halves) => halves.map((half) => getComputedStyle(half).backgroundColor)),
      );
  await page.goto('/en/brand/');
  const seen = await grounds('light');
  expect(new Set(seen).size).toBe(2);
  expect(await grounds('dark')).toEqual(seen);
});

test('a part that is shown twice cannot be reached by keyboard', async ({ page }) => {
  await page.goto('/en/brand/');
  const buttons = page.locator('.half button');
  expect(await buttons.count()).toBeGreaterThan(4);
  for (const button of await buttons.all()) {
    await button.evaluate((one: HTMLElement) => one.focus());
    await expect(button).not.toBeFocused();
  }
});

test('every pair of colours reaches the contrast that is written below it', async ({ page }) => {
  await page.goto('/en/brand/');
  const cards = page.locator('.tokens li').filter({ has: page.locator('.least') });
  expect(await cards.count()).toBeGreaterThan(40);
  for (const text of await cards.allTextContents()) {
    const [light = 0, dark = 0, least = 99] = [...text.matchAll(/([\d.]+):1/g)].map(([, found]) =>
      Number(found),
    );
    expect(Math.min(light, dark), text).toBeGreaterThanOrEqual(least);
  }
});

test('search engines are told to pass by', async ({ page }) => {
  await page.goto('/de/brand/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
