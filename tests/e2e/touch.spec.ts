import type { Page } from '@playwright/test';
import { findLesson, lessonPath } from './support/course.ts';
import { isChoice, questionOn, readQuiz, tapRight, wakeQuiz, wrongOption } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

const path = lessonPath('de', findLesson('pr1-photo'));

test('a lesson is done by taps alone', { tag: '@phone' }, async ({ page }) => {
  await page.goto(path);
  const opening = page.getByRole('region', { name: say('de', 'case.title') });
  await opening.getByRole('radio').nth(2).tap();
  await expect(opening.getByRole('radio').nth(2)).toBeChecked();
  await opening.locator('summary').tap();
  await expect(opening.locator('details')).toHaveAttribute('open');
  const { done } = practiceOn(page, 'de');
  await done.tap();
  await expect(done).toBeChecked();
  await tapThroughQuiz(page);
  await finishLink(page, 'de').tap();
  await expect(page).not.toHaveURL(path);
});

/** Every question where something is chosen wrong first; then all right. */
async function tapThroughQuiz(page: Page) {
  const { questions } = await readQuiz(page, path);
  await wakeQuiz(page, 'de');
  for (const question of questions) {
    const shown = questionOn(page, 'de', question);
    if (isChoice(question)) {
      const wrong = wrongOption(question);
      await shown.option(wrong.id).tap();
      await shown.check.tap();
      await expect(shown.group.getByText(wrong.feedback)).toBeVisible();
      await shown.retry.tap();
    }
    await tapRight(page, 'de', question);
    await expect(shown.retry).toBeHidden();
  }
  const count = questions.length;
  await expect(
    page.getByText(say('de', 'quiz.score', { right: count, count })).first(),
  ).toBeVisible();
}
