import type { Page } from '@playwright/test';
import { findLesson, type Lang, lessonPath, pageKinds } from './support/course.ts';
import { describeFocus, pressTabTo, walkByTab } from './support/focus.ts';
import { oneIn, questionOn, readQuiz, severalIn, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';
import { one, several } from './types/choice.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const path = (lang: Lang) => lessonPath(lang, findLesson('pr1-photo'));

test('the skip link leads past the header', async ({ page }) => {
  await page.goto(path('de'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: say('de', 'nav.skip') })).toBeFocused();
  await expect(page.getByRole('link', { name: say('de', 'nav.skip') })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const { inMain } = await describeFocus(page);
  expect(inMain).toBe(true);
});

test('every stop shows the focus, and the last one leads out of the page', async ({ page }) => {
  test.slow();
  const { home, module, lesson, workshop, progress, search } = pageKinds('en');
  for (const address of [home, module, lesson, workshop, progress, search]) {
    await page.goto(address);
    if (address === lesson) await wakeQuiz(page, 'en');
    if (address === search) await page.getByRole('searchbox').waitFor();
    if (address === progress) {
      await page.getByRole('heading', { name: say('en', 'carry.title') }).waitFor();
    }
    const { stops, expected } = await walkByTab(page);
    const unseen = stops.filter(({ visible, covered }) => !visible || covered);
    expect.soft(unseen, address).toEqual([]);
    expect.soft(stops.length, address).toBe(expected);
  }
});

test('a lesson is done with the keyboard alone', async ({ page }) => {
  await page.goto(path('en'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const opening = page.getByRole('region', { name: say('en', 'case.title') });
  await pressTabTo(page, opening.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(opening.getByRole('radio').nth(1)).toBeChecked();
  await pressTabTo(page, opening.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(opening.locator('details')).toHaveAttribute('open');

  const practice = practiceOn(page, 'en');
  await pressTabTo(page, practice.field);
  await page.keyboard.type('The wall first');
  await pressTabTo(page, practice.done);
  await page.keyboard.press('Space');
  await expect(practice.done).toBeChecked();

  await answerByArrows(page);
  await answerBySpace(page);

  await pressTabTo(page, finishLink(page, 'en'));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(path('en'));
});

/** A question with one answer: wrong first, then "try again", then right. */
async function answerByArrows(page: Page) {
  const quiz = await readQuiz(page, path('en'));
  await wakeQuiz(page, 'en');
  const question = oneIn(quiz);
  const shown = questionOn(page, 'en', question);
  const radios = shown.group.getByRole('radio');
  const right = question.options.find(({ id }) => question.right.includes(id));

  await pressTabTo(page, radios.first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText(say('en', 'quiz.choose'))).toBeAttached();
  await page.keyboard.press('Space');
  // The learner's order is drawn by chance; the right one may stand first.
  if (await shown.option(right?.id ?? '').isChecked()) await page.keyboard.press('ArrowDown');
  const chosen = await shown.group.locator('input:checked').inputValue();
  await page.keyboard.press('Enter');
  const { feedback = '' } = question.options.find(({ id }) => id === chosen) ?? {};
  const wrong = page.getByRole('status').filter({ hasText: feedback });
  await expect(wrong).toContainText(say('en', 'quiz.wrong'));

  await pressTabTo(page, shown.retry);
  await page.keyboard.press('Enter');
  await expect(radios.first()).toBeFocused();
  await expect(radios.first()).not.toBeChecked();
  await expect(wrong).not.toBeAttached();

  await one.keyboard({ page, lang: 'en', form: shown.form, question });
  await pressTabTo(page, shown.check);
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: say('en', 'quiz.right') })).toContainText(
    right?.feedback ?? '',
  );
  await expect(shown.check).toBeFocused();
}

/** A question with several answers: one of them alone, then the missing ones as well. */
async function answerBySpace(page: Page) {
  const question = severalIn(await readQuiz(page, path('en')));
  const shown = questionOn(page, 'en', question);
  const kept = shown.option(question.right[0] ?? '');
  await pressTabTo(page, kept);
  await page.keyboard.press('Space');
  await pressTabTo(page, shown.check);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: say('en', 'quiz.more') })).toBeAttached();

  await pressTabTo(page, shown.retry);
  await page.keyboard.press('Enter');
  await expect(shown.group.getByRole('checkbox', { checked: false }).first()).toBeFocused();
  await expect(kept).toBeChecked();
  await several.keyboard({ page, lang: 'en', form: shown.form, question });
  await page.keyboard.press('Enter');
  await expect(shown.check).toHaveText(say('en', 'quiz.checked'));
  await expect(shown.group.getByText(say('en', 'quiz.right'), { exact: true })).toHaveCount(
    question.right.length,
  );
}
