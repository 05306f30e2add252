import type { Page } from '@playwright/test';
import { findBarriers } from './support/axe.ts';
import { type Lang, pageKinds } from './support/course.ts';
import { answerRight, oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { fillSearch, openSearch } from './support/search.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ tolerated: /404/, contextOptions: { reducedMotion: 'reduce' } });

const themes = ['light', 'dark'] as const;

test('the engine finds the faults of a page that has some', async ({ page }) => {
  await page.goto('/en/imprint/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const picture = new Image();
    const field = document.createElement('input');
    const pale = document.createElement('p');
    pale.textContent = 'Hardly to be read';
    pale.style.color = '#ccc';
    pale.style.background = '#fff';
    const link = document.createElement('a');
    link.href = '/';
    main?.append(picture, field, pale, link);
  });
  const found = (await findBarriers(page)).join('\n');
  for (const rule of ['image-alt', 'label', 'color-contrast', 'link-name']) {
    expect(found).toContain(rule);
  }
});

for (const colorScheme of themes) {
  test(`no kind of page has barriers in the ${colorScheme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const kinds = { ...pageKinds('de'), 'home in English': pageKinds('en').home };
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(path);
      if (kind === 'search') await page.getByRole('searchbox').waitFor();
      expect.soft(await findBarriers(page), kind).toEqual([]);
    }
  });
}

test('the front door has no barriers', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { value: ['fr'] });
  });
  await page.goto('/');
  await expectNoBarriers(page);
});

for (const [lang, tag] of [
  ['de', '@desktop'],
  ['en', '@phone'],
] as [Lang, string][]) {
  test(`a quiz has no barriers, whether open, right or wrong (${lang})`, { tag }, async ({
    page,
  }) => {
    const { lesson } = pageKinds(lang);
    await page.goto(lesson);
    const quiz = await readQuiz(page, lesson);
    await wakeQuiz(page, lang);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    const wrong = oneIn(quiz);
    for (const question of quiz.questions) {
      if (question !== wrong) await answerRight(page, lang, question);
    }
    await questionOn(page, lang, wrong).option(wrongOption(wrong).id).check();
    await questionOn(page, lang, wrong).check.click();
    await questionOn(page, lang, wrong)
      .form.getByRole('button', { name: say(lang, 'quiz.solution') })
      .click();
    await expectNoBarriers(page);
  });
}

test('on a phone the map and the open search have no barriers', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(pageKinds('en').home);
  await expectNoBarriers(page);
  await openSearch(page, 'en');
  await fillSearch(page, 'headline');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await expectNoBarriers(page);
});

async function expectNoBarriers(page: Page) {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findBarriers(page), colorScheme).toEqual([]);
  }
}
