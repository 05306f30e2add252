import type { Page } from '@playwright/test';
import { nameLanguage } from '#i18n/format.ts';
import { findLesson, lessonPath, pageKinds } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { fillSearch, openSearch } from './support/search.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

test.use({ tolerated: /404/ });

test('nothing is stored before the first act, however much is read', async ({ page, context }) => {
  for (const path of Object.values(pageKinds('de'))) await page.goto(path);
  await page.goto(pageKinds('de').lesson);
  const opening = page.getByRole('region', { name: say('de', 'case.title') });
  await opening.getByRole('radio').first().check();
  await opening.locator('summary').click();
  await wakeQuiz(page, 'de');
  await openSearch(page, 'de');
  await fillSearch(page, 'Slogan');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: nameLanguage('en') }).click();
  await page.waitForURL(/\/en\//);
  expect(await findTraces(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
  expect(await context.cookies()).toEqual([]);
});

test('every key that is stored stands on the privacy page', async ({ page, context }) => {
  const lesson = findLesson('pr1-photo');
  await page.goto(lessonPath('en', lesson));
  await practiceOn(page, 'en').done.check();
  await practiceOn(page, 'en').field.fill('a text');
  const question = oneIn(await readQuiz(page, lessonPath('en', lesson)));
  await wakeQuiz(page, 'en');
  const shown = questionOn(page, 'en', question);
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  // So many acts that they are folded into a snapshot.
  for (let round = 0; round < 13; round++) {
    await practiceOn(page, 'en').done.uncheck();
    await practiceOn(page, 'en').done.check();
  }
  await expect.poll(async () => (await findTraces(page)).local.join()).toContain('/snap/');
  await finishLink(page, 'en').click();
  await page.goto(pageKinds('en').privacy);

  const patterns = await page.getByRole('rowheader').allTextContents();
  expect(patterns.length).toBeGreaterThan(3);
  const { local, ...rest } = await findTraces(page);
  const isListed = (key: string) =>
    patterns.some((pattern) =>
      pattern.trim().endsWith('*')
        ? key.startsWith(pattern.trim().slice(0, -1))
        : key === pattern.trim(),
    );
  expect(local.filter((key) => !isListed(key))).toEqual([]);
  expect(local.some((key) => key.includes('/j/'))).toBe(true);
  expect(rest).toEqual({ session: [], databases: [], caches: [] });
  expect(await context.cookies()).toEqual([]);
});

/** The names of everything that this browser keeps for the site. */
function findTraces(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
}
