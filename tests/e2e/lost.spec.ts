import { nameLanguage } from '#i18n/format.ts';
import { languages, pageKinds } from './support/course.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.use({ tolerated: /404/ });

for (const lang of languages) {
  const other = languages.find((one) => one !== lang) ?? lang;

  test(`a wrong address in /${lang}/ is answered in that language and leads on`, async ({
    page,
  }) => {
    const response = await page.goto(`/${lang}/beginner/no-such-lesson/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(lang, 'lost.title'));
    await expect(page.getByText(say(lang, 'lost.text'))).toBeVisible();
    await expect(page.getByText(say(other, 'lost.text'))).toBeHidden();
    await expect(
      page.getByRole('banner').getByRole('link', { name: say(lang, 'nav.progress') }),
    ).toHaveAttribute('href', pageKinds(lang).progress);
    await expect(page.getByRole('link', { name: nameLanguage(other) })).toHaveAttribute(
      'href',
      new RegExp(`^/${other}/`),
    );
    await page.getByRole('link', { name: say(lang, 'lost.map') }).click();
    await expect(page).toHaveURL(`/${lang}/#map`);
  });
}

test.describe('with a browser in French', () => {
  test.use({ locale: 'fr-FR' });

  test('an address without a language is answered in all of them', async ({ page }) => {
    expect((await page.goto('/nowhere'))?.status()).toBe(404);
    for (const lang of languages) {
      await expect(page.getByText(say(lang, 'lost.text'))).toBeVisible();
    }
  });
});
