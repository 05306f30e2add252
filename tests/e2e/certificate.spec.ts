import type { Page } from '@playwright/test';
import type { Delta } from '#domain/progress/types.ts';
import { findBarriers } from './support/axe.ts';
import { findLesson, firstLessons, type Lang, languages, modulePath } from './support/course.ts';
import { readPages } from './support/pdf.ts';
import { giveProgress, readProgress } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const DAY = Date.UTC(2026, 4, 7, 12);

for (const lang of languages) {
  test(`who has finished a tier types a name and prints one A4 page (${lang})`, async ({
    page,
  }) => {
    await giveProgress(page, await finishTier(page, lang));
    await page.goto(`/${lang}/certificate/`);
    const tier = page.locator('tier-certificate').first();
    await tier.getByLabel(say(lang, 'certificate.name'), { exact: true }).fill('Noor Beispiel');
    const sheet = tier.getByRole('article');
    await expect(sheet).toContainText('Noor Beispiel');
    await expect(sheet).toContainText(lang === 'de' ? '7. Mai 2026' : '7 May 2026');
    await expect(sheet).toContainText(say(lang, 'certificate.honest'));
    expect(await findBarriers(page)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    const pages = await readPages(
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    expect(pages).toHaveLength(1);
  });
}

test('the name is there again on the next visit', async ({ page }) => {
  await giveProgress(page, await finishTier(page, 'en'));
  await page.goto('/en/certificate/');
  const name = page.getByLabel(say('en', 'certificate.name'), { exact: true });
  await name.fill('Mara <b>Muster</b>');
  await name.blur();
  await page.reload();
  await expect(name).toHaveValue('Mara <b>Muster</b>');
  await expect(page.getByRole('article').first()).toContainText('Mara <b>Muster</b>');
  expect((await readProgress(page)).registers['certificate/name']?.v).toBe('Mara <b>Muster</b>');
});

test('who has not finished sees what is missing and where to find it', async ({ page }) => {
  const done = await finishTier(page, 'en');
  const [lesson = ''] = Object.keys(done.lessons ?? {});
  await giveProgress(page, {
    ...done,
    registers: { ...done.registers, [`reopened/${lesson}`]: { t: DAY + 1, v: true } },
  });
  await page.goto('/en/certificate/');
  const all = firstLessons.length;
  const row = page.locator('[data-part=lessons]').first();
  await expect(row).toContainText(`${all - 1} of ${all}.`);
  await expect(row).toContainText(say('en', 'certificate.open'));
  await expect(page.locator('[data-part=quiz]').first()).toContainText(
    say('en', 'certificate.met'),
  );
  await expect(page.getByRole('button', { name: say('en', 'certificate.print') })).toBeHidden();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(modulePath('en', findLesson(lesson)));
});

test('the text to share can be copied, and the picture fetched', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await giveProgress(page, await finishTier(page, 'en'));
  await page.goto('/en/certificate/');
  await page.getByText(say('en', 'certificate.share')).click();
  await page.getByRole('button', { name: say('en', 'certificate.copy') }).click();
  await expect(page.getByText(say('en', 'certificate.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel(say('en', 'certificate.share.label')).inputValue());
  const card = page.getByRole('link', { name: say('en', 'certificate.card') });
  const response = await page.request.get((await card.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toBe('image/png');
});

/** Everything that the page asks for in its first tier, done on one day. */
async function finishTier(page: Page, lang: Lang): Promise<Delta> {
  const html = await (await page.request.get(`/${lang}/certificate/`)).text();
  const [, tier = ''] = html.split('<tier-certificate');
  const list = (name: string) =>
    [...tier.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].flatMap(([, ids = '']) =>
      ids.split(' '),
    );
  const stamp = { t: DAY };
  const all = <T>(name: string, toEntry: (id: string) => [string, T]) =>
    Object.fromEntries(list(name).map(toEntry));
  return {
    epoch: 0,
    lessons: all('lessons', (id) => [id, { first: DAY, done: DAY }]),
    attempts: all('questions', (id) => [
      id,
      { n: 1, list: [{ ...stamp, rev: 1, answer: ['a'], mark: 1 }] },
    ]),
    registers: all('tasks', (id) => [`check/${id}`, { ...stamp, v: true }]),
  };
}
