import type { Page } from '@playwright/test';
import { countTries, versionsOf } from '#domain/progress/acts.ts';
import { isDone } from '#domain/progress/derive.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { findLesson, firstLessons, lessonPath, titleOf } from './support/course.ts';
import { oneIn, questionOn, readQuiz, severalIn, wakeQuiz, wrongOption } from './support/quiz.ts';
import { readProgress } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn, tickOf } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

/** Answers of each tab. `ANSWERS=200` writes 400 in two tabs, which takes a minute. */
const ANSWERS = Number(process.env.ANSWERS ?? 20);

const lesson = findLesson('pr1-photo');
const path = lessonPath('en', lesson);

test('ticks, texts and answers of one tab appear in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(path), other.goto(path)]);
  const [here, there] = [practiceOn(page, 'en'), practiceOn(other, 'en')];
  await here.done.check();
  await expect(there.done).toBeChecked();
  await here.field.fill('from the first tab');
  await here.field.blur();
  await expect(there.field).toHaveValue('from the first tab');

  const question = oneIn(await readQuiz(page, path));
  await Promise.all([wakeQuiz(page, 'en'), wakeQuiz(other, 'en')]);
  await questionOn(page, 'en', question)
    .option(question.right[0] ?? '')
    .check();
  await questionOn(page, 'en', question).check.click();
  await expect(questionOn(other, 'en', question).check).toHaveText(say('en', 'quiz.checked'));

  await finishLink(page, 'en').click();
  await expect(other.getByText(say('en', 'lesson.finished'))).toBeVisible();
  await expect(tickOf(other, 'en', titleOf('en', lesson))).toHaveAccessibleName(
    say('en', 'lesson.done'),
  );
});

test('two tabs that answer at the same time lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(path), other.goto(path)]);
  const quiz = await readQuiz(page, path);
  const [one, two] = [oneIn(quiz), severalIn(quiz)];
  await Promise.all([wakeQuiz(page, 'en'), wakeQuiz(other, 'en')]);
  await Promise.all([
    missAgainAndAgain(page, one, ANSWERS),
    missAgainAndAgain(other, two, ANSWERS),
  ]);
  await Promise.all([page.reload(), other.reload()]);
  const { attempts } = await readProgress(page);
  expect(countTries(attempts[one.id])).toBe(ANSWERS);
  expect(countTries(attempts[two.id])).toBe(ANSWERS);
});

test('lessons finished on the way out are kept while another tab answers', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([page.goto(path), other.goto(path)]);
  const question = oneIn(await readQuiz(page, path));
  await wakeQuiz(other, 'en');
  await Promise.all([missAgainAndAgain(other, question, ANSWERS), finishAll(page)]);
  await other.reload();
  const progress = await readProgress(other);
  expect(countTries(progress.attempts[question.id])).toBe(ANSWERS);
  expect(firstLessons.filter(({ id }) => !isDone(progress, id))).toEqual([]);
});

test('a duplicated tab is a tab of its own', async ({ page, context }) => {
  await page.goto(path);
  await practiceOn(page, 'en').done.check();
  const opening = context.waitForEvent('page');
  await page.evaluate(() => {
    open(location.href);
  });
  const copy = await opening;
  await copy.waitForLoadState();
  const [here, there] = [practiceOn(page, 'en'), practiceOn(copy, 'en')];
  await expect(there.done).toBeChecked();
  await here.field.pressSequentially('first');
  await there.field.pressSequentially('second');
  await Promise.all([here.field.blur(), there.field.blur()]);
  await expect(here.kept).toBeVisible();
  await expect(there.kept).toBeVisible();
  const texts = versionsOf(await readProgress(page), `${lesson.id}-do`).map(({ v }) => v);
  expect(texts.toSorted()).toEqual(['first', 'second']);
});

/** Answers a question wrong so many times, as fast as the page lets a learner do it. */
async function missAgainAndAgain(page: Page, question: Question, times: number) {
  const wrong = wrongOption(question);
  const { form, option } = questionOn(page, 'en', question);
  await option(wrong.id).check();
  await form.evaluate(
    async (element, { id, count }) => {
      const [check] = element.querySelectorAll('button');
      const input = element.querySelector<HTMLInputElement>(`input[value="${id}"]`);
      const drawn = () => new Promise((resolve) => setTimeout(resolve, 5));
      for (let round = 1; round <= count; round++) {
        check?.click();
        await drawn();
        if (round === count) return;
        element.querySelectorAll('button')[1]?.click();
        await drawn();
        input?.click();
        await drawn();
      }
    },
    { id: wrong.id, count: times },
  );
}

async function finishAll(page: Page) {
  for (const one of firstLessons) {
    await page.goto(lessonPath('en', one), { waitUntil: 'commit' });
    await finishLink(page, 'en').click();
    await page.waitForURL((url) => url.pathname !== lessonPath('en', one), {
      waitUntil: 'commit',
    });
  }
}
