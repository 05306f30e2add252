import { languages } from './support/course.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

for (const [locale, lang] of [
  ['de-AT', 'de'],
  ['en-US', 'en'],
] as const) {
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale });

    test('the front door leads to its language', async ({ page }) => {
      await page.goto('/');
      await page.waitForURL(`/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(lang, 'home.title'));
    });
  });
}

test.describe('with a browser in French', () => {
  test.use({ locale: 'fr-FR' });

  test('the front door stays and offers all languages', async ({ page }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL('/');
    for (const lang of languages) {
      await expect(page.getByRole('link', { name: say(lang, 'choose.enter') })).toBeVisible();
    }
    await page.getByRole('link', { name: say('en', 'choose.enter') }).click();
    await expect(page).toHaveURL('/en/');
  });
});
