import { nameLanguage } from '#i18n/format.ts';
import { findLesson, type Lang, lessonPath, titleOf } from './support/course.ts';
import { questionOn, readQuiz, severalIn, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn, tickOf } from './support/walk.ts';

const first = findLesson('pr1-photo');
const second = findLesson('pr1-headline');

test('a change of language takes the learner and all answers along', async ({ page }) => {
  const [from, to]: [Lang, Lang] = ['en', 'de'];
  await page.goto(lessonPath(from, first));
  await finishLink(page, from).click();
  await page.waitForURL(lessonPath(from, second));
  await practiceOn(page, from).field.fill('Rennräder mit Hydraulik');
  const question = severalIn(await readQuiz(page, lessonPath(from, second)));
  await wakeQuiz(page, from);
  const [right = ''] = question.right;
  await questionOn(page, from, question).option(right).check();
  await questionOn(page, from, question).check.click();

  await page.getByRole('link', { name: nameLanguage(to) }).click();
  await expect(page).toHaveURL(lessonPath(to, second));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(to, second));
  await expect(tickOf(page, to, titleOf(to, first))).toHaveAccessibleName(say(to, 'lesson.done'));
  await expect(practiceOn(page, to).field).toHaveValue('Rennräder mit Hydraulik');
  const translated = severalIn(await readQuiz(page, lessonPath(to, second)));
  await wakeQuiz(page, to);
  await expect(questionOn(page, to, translated).option(right)).toBeChecked();
  await expect(page.getByText(say(to, 'quiz.earlier'))).toHaveCount(1);
});
