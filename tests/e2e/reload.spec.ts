import { findLesson, lessonPath, pageKinds } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const path = lessonPath('en', findLesson('pr1-photo'));

test('a reload keeps tick, text and answer', async ({ page }) => {
  await page.goto(path);
  const { field, done } = practiceOn(page, 'en');
  await done.check();
  const question = oneIn(await readQuiz(page, path));
  const shown = questionOn(page, 'en', question);
  await wakeQuiz(page, 'en');
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  // The text last and without a pause: leaving the page must be enough to keep it.
  await field.fill('typed right before the reload');
  await page.reload();
  await expect(done).toBeChecked();
  await expect(field).toHaveValue('typed right before the reload');
  await wakeQuiz(page, 'en');
  await expect(shown.option(question.right[0] ?? '')).toBeChecked();
  await expect(shown.check).toHaveText(say('en', 'quiz.checked'));
});

test('an answer that was not checked is not kept as one', async ({ page }) => {
  await page.goto(path);
  const question = oneIn(await readQuiz(page, path));
  const shown = questionOn(page, 'en', question);
  await wakeQuiz(page, 'en');
  await shown.option(question.right[0] ?? '').check();
  await page.goto(pageKinds('en').home);
  await page.goto(path);
  await wakeQuiz(page, 'en');
  await expect(shown.check).toHaveText(say('en', 'quiz.check'));
});

for (const [what, chunk] of [
  ['its code', '**/_astro/quiz.*.js'],
  ['its data', '**/quiz.json'],
] as const) {
  test(`what was chosen before the quiz had ${what} stays chosen`, async ({ page }) => {
    const question = oneIn(await readQuiz(page, path));
    const shown = questionOn(page, 'en', question);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(chunk, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path);
    await shown.group.scrollIntoViewIfNeeded();
    await shown.option(question.right[0] ?? '').check();
    await shown.form.getByText(say('en', 'quiz.hint')).click();
    await expect(shown.check).toBeHidden();
    release();
    await wakeQuiz(page, 'en');
    await expect(shown.option(question.right[0] ?? '')).toBeChecked();
    await expect(shown.form.getByText(question.hint ?? '')).toBeVisible();
    await shown.check.click();
    await expect(shown.group.getByText(say('en', 'quiz.right'), { exact: true })).toBeVisible();
  });
}

test('what was typed and ticked before any script arrived is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    // The colours belong to the page's style, which nothing can be read without either.
    if (!route.request().url().includes('/paint.')) await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const { field, done, kept } = practiceOn(page, 'en');
  await field.fill('typed on a slow train');
  await done.check();
  release();
  await expect(kept).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue('typed on a slow train');
  await expect(done).toBeChecked();
});
