import type { Page, Route } from '@playwright/test';
import { findLesson, lessonPath } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ tolerated: /ERR_FAILED|^500|status of 500|TypeError/ });

const path = lessonPath('de', findLesson('pr1-photo'));

const failures: [what: string, pattern: string, answer: (route: Route) => Promise<void>][] = [
  ['its code is blocked', '**/_astro/quiz.*.js', (route) => route.abort()],
  ['its data are missing', '**/quiz.json', (route) => route.fulfill({ status: 500 })],
  ['its data are no JSON', '**/quiz.json', (route) => route.fulfill({ body: '<p>hi</p>' })],
  ['its data are somebody else’s', '**/quiz.json', (route) => route.fulfill({ json: {} })],
];

test('a quiz that does not start can still be read, and the rest lives', async ({ page }) => {
  const question = oneIn(await readQuiz(page, path));
  for (const [what, pattern, answer] of failures) {
    await test.step(what, async () => {
      await page.route(pattern, answer);
      const asked = page.waitForRequest(pattern);
      await showQuiz(page);
      await asked;
      const { group, form } = questionOn(page, 'de', question);
      await expect(group).toBeVisible();
      await form.getByText(say('de', 'quiz.solution')).click();
      await expect(form.getByRole('listitem')).toHaveCount(question.options.length);
      await expectAlive(page, what);
      await page.unroute(pattern);
    });
  }
});

test('a quiz that breaks says what is kept and offers a reload, and the rest lives', async ({
  page,
}) => {
  const props = await (await page.request.get(`${path}quiz.json`)).json();
  props.quiz.questions[1].options = null;
  await page.route('**/quiz.json', (route) => route.fulfill({ json: props }));
  await showQuiz(page);
  await expect(page.getByRole('alert').getByText(say('de', 'quiz.broken'))).toBeVisible();
  await expectAlive(page, 'lebt');
  await page.unroute('**/quiz.json');
  await page.getByRole('button', { name: say('de', 'quiz.reload') }).click();
  await wakeQuiz(page, 'de');
  await expect(page.getByRole('alert')).toBeHidden();
});

async function showQuiz(page: Page) {
  await page.goto(path);
  await page.getByRole('heading', { name: say('de', 'quiz.title') }).scrollIntoViewIfNeeded();
}

async function expectAlive(page: Page, text: string) {
  const { done, field, kept } = practiceOn(page, 'de');
  await done.check();
  await field.fill(text);
  await expect(kept).toBeVisible();
  await expect(finishLink(page, 'de')).toBeVisible();
}
