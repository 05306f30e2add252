import type { Page } from '@playwright/test';
import { firstLessons, type Lang, lessonPath, titleOf } from './support/course.ts';
import {
  answerRight,
  isChoice,
  oneIn,
  questionOn,
  readQuiz,
  wakeQuiz,
  wrongOption,
} from './support/quiz.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn, tickOf } from './support/walk.ts';

// With smooth scrolling a stop of the focus is under the header for a moment.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [first, second] = firstLessons;
if (!first || !second) throw new Error('The first module needs two lessons.');

for (const [lang, tag] of [
  ['de', '@desktop'],
  ['en', '@phone'],
] as [Lang, string][]) {
  test(`a stranger starts, leaves, and goes on later (${lang})`, { tag }, async ({
    page,
    context,
  }) => {
    await page.goto(`/${lang}/`);
    await page.getByRole('link', { name: sayPattern(lang, 'home.start') }).click();
    await expect(page).toHaveURL(lessonPath(lang, first));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(lang, first));

    await answerOpeningCase(page, lang);
    const practice = practiceOn(page, lang);
    await practice.field.fill('Größer, näher, ohne Ausweis 🙂');
    await practice.done.check();
    await expect(practice.kept).toBeVisible();
    await takeQuiz(page, lang);
    await finishLink(page, lang).click();
    await expect(page).toHaveURL(lessonPath(lang, second));
    await expect(tickOf(page, lang, titleOf(lang, first))).toHaveAccessibleName(
      say(lang, 'lesson.done'),
    );

    await page.close();
    const back = await context.newPage();
    await back.goto(`/${lang}/`);
    const shareSaid = say(lang, 'map.share', { done: 1, all: firstLessons.length });
    await expect(back.locator('#map').getByText(shareSaid)).toBeVisible();
    await back
      .getByRole('link', { name: say(lang, 'home.resume', { title: titleOf(lang, second) }) })
      .click();
    await expect(back).toHaveURL(lessonPath(lang, second));

    await back
      .getByRole('navigation', { name: say(lang, 'lesson.rail') })
      .getByRole('link', { name: titleOf(lang, first) })
      .click();
    await expect(back.getByText(say(lang, 'lesson.finished'))).toBeVisible();
    const kept = practiceOn(back, lang);
    await expect(kept.field).toHaveValue('Größer, näher, ohne Ausweis 🙂');
    await expect(kept.done).toBeChecked();
    await expectAnswered(back, lang);
  });
}

test('the map fills up as lessons are finished', async ({ page }) => {
  for (const lesson of firstLessons) {
    await page.goto(lessonPath('en', lesson));
    await finishLink(page, 'en').click();
    await page.waitForURL((url) => url.pathname !== lessonPath('en', lesson));
  }
  await page.goto('/en/');
  const cell = page
    .locator('#map')
    .getByRole('listitem')
    .filter({
      has: page.getByText(titleOf('en', { module: first.module, file: 'module' })),
    });
  await expect(cell.getByText(say('en', 'map.done'))).toBeVisible();
  await expect(cell.getByRole('link')).toHaveAttribute('data-full');
});

test('a finished lesson can be opened again', async ({ page }) => {
  await page.goto(lessonPath('de', first));
  await finishLink(page, 'de').click();
  await page.waitForURL(lessonPath('de', second));
  await page.goBack();
  await page.getByRole('button', { name: say('de', 'lesson.reopen') }).click();
  await expect(finishLink(page, 'de')).toBeFocused();
  await expect(page.getByText(say('de', 'lesson.finished'))).toBeHidden();
  await page.reload();
  await expect(finishLink(page, 'de')).toBeVisible();
  await expect(tickOf(page, 'de', titleOf('de', first))).toHaveAccessibleName(
    say('de', 'lesson.open'),
  );
});

async function answerOpeningCase(page: Page, lang: Lang) {
  const opening = page.getByRole('region', { name: say(lang, 'case.title') });
  await opening.getByRole('radio').first().check();
  const reasons = opening.locator('details > :not(summary)').first();
  await expect(reasons).toBeHidden();
  await opening.getByText(say(lang, 'case.answer')).click();
  await expect(reasons).toBeVisible();
}

/** One question wrong and then right, the others right at once. */
async function takeQuiz(page: Page, lang: Lang) {
  const quiz = await readQuiz(page, new URL(page.url()).pathname);
  await wakeQuiz(page, lang);
  for (const question of quiz.questions) {
    if (question === oneIn(quiz)) {
      const shown = questionOn(page, lang, question);
      const wrong = wrongOption(question);
      await shown.option(wrong.id).check();
      await shown.check.click();
      await expect(shown.group.getByText(wrong.feedback)).toBeVisible();
      await shown.retry.click();
      await expect(shown.group.getByText(wrong.feedback)).toBeHidden();
    }
    await answerRight(page, lang, question);
  }
  const count = quiz.questions.length;
  const score = say(lang, 'quiz.score', { right: count, count });
  await expect(page.locator('.sum').getByText(score)).toBeVisible();
}

async function expectAnswered(page: Page, lang: Lang) {
  const { questions } = await readQuiz(page, new URL(page.url()).pathname);
  await wakeQuiz(page, lang);
  await expect(page.getByText(say(lang, 'quiz.earlier'))).toHaveCount(questions.length);
  for (const question of questions.filter(isChoice)) {
    const shown = questionOn(page, lang, question);
    for (const id of question.right) await expect(shown.option(id)).toBeChecked();
  }
}
