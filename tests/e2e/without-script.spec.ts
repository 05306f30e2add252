import {
  languages,
  lessonPath,
  lessons,
  lessonsByModule,
  modulePath,
  pageKinds,
  titleOf,
} from './support/course.ts';
import { feedbackOf, questionOn, readQuiz } from './support/quiz.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'parallel' });

test('the front door is two links', async ({ page }) => {
  await page.goto('/');
  for (const lang of languages) {
    await expect(page.getByRole('link', { name: say(lang, 'choose.enter') })).toBeVisible();
  }
});

for (const lang of languages) {
  for (const [module, its] of lessonsByModule) {
    test(`every lesson of ${module} can be read, its quiz too (${lang})`, async ({ page }) => {
      for (const lesson of its) {
        await page.goto(lessonPath(lang, lesson));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(lang, lesson));
        const { questions } = await readQuiz(page, lessonPath(lang, lesson));
        for (const question of questions) {
          const { group, form } = questionOn(page, lang, question);
          await expect(group).toBeVisible();
          const key = form.locator('.solution');
          const feedback = feedbackOf(question);
          expect(feedback.length, question.id).toBeGreaterThan(0);
          await expect(key.getByText(feedback[0] ?? '').first()).toBeHidden();
          await key.locator('summary').click();
          // The text as it is seen: what is hidden has none.
          const shown = (await key.innerText()).replaceAll(/\s+/g, ' ');
          expect
            .soft(
              feedback.filter((text) => !shown.includes(text)),
              question.id,
            )
            .toEqual([]);
        }
      }
    });
  }
}

test('no button and no field pretends to work', async ({ page }) => {
  const [first] = lessons;
  if (!first) throw new Error('There is no lesson.');
  for (const address of [
    lessonPath('de', first),
    modulePath('de', first),
    pageKinds('de').search,
  ]) {
    await page.goto(address);
    // The browser opens what a word means by itself.
    await expect.soft(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
    await expect.soft(page.getByRole('textbox')).toHaveCount(0);
    await expect.soft(page.getByText(say('de', 'lesson.finished'))).toBeHidden();
  }
  await page.goto(lessonPath('de', first));
  await expect(page.getByText(say('de', 'do.script')).first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: say('de', 'do.done') })).toBeHidden();
  await expect(page.getByRole('link', { name: say('de', 'lesson.next') })).toBeVisible();
});

test('search, progress and review say what they need, home leads to the first lesson', async ({
  page,
}) => {
  const { search, progress, review, home, lesson } = pageKinds('en');
  await page.goto(search);
  await expect(page.getByText(say('en', 'search.script'))).toBeVisible();
  await page.goto(progress);
  await expect(page.getByText(say('en', 'progress.script'))).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.goto(review);
  await expect(page.getByText(say('en', 'review.script'))).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.goto(home);
  await page.getByRole('link', { name: sayPattern('en', 'home.start') }).click();
  await expect(page).toHaveURL(lesson);
});
