import type { Locator, Page } from '@playwright/test';
import type { Question, Quiz } from '#domain/quiz/quiz.ts';
import type { Lang } from './course.ts';
import { say } from './strings.ts';

/** The questions of the lesson at `path`, with all facts and names filled in as the page shows them. */
export async function readQuiz(page: Page, path: string): Promise<Quiz> {
  const response = await page.request.get(`${path}quiz.json`);
  const { quiz }: { quiz: Quiz } = await response.json();
  return quiz;
}

/** Scrolls to the quiz and waits until it runs. */
export async function wakeQuiz(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('heading', { name: say(lang, 'quiz.title') }).scrollIntoViewIfNeeded();
  await page
    .getByRole('button', { name: checkName(lang) })
    .first()
    .waitFor();
}

/** One question on a page, and what a learner can do with it. */
export function questionOn(page: Page, lang: Lang, question: Question): QuestionOnPage {
  const group = page.getByRole('group', { name: question.prompt });
  const form = page.locator('form').filter({ has: group });
  const role = question.type === 'one' ? 'radio' : 'checkbox';
  return {
    form,
    group,
    option: (id) =>
      group.getByRole(role, {
        name: question.options.find((option) => option.id === id)?.text ?? id,
        exact: true,
      }),
    check: form.getByRole('button', { name: checkName(lang) }),
    retry: form.getByRole('button', { name: say(lang, 'quiz.retry'), exact: true }),
  };
}

/** The first option that is wrong; its feedback is what the page says about it. */
export function wrongOption(question: Question): Question['options'][number] {
  const found = question.options.find(({ id }) => !question.right.includes(id));
  if (!found) throw new Error(`Every option of "${question.id}" is right.`);
  return found;
}

/** The question at a place; fails where the quiz has fewer. */
export function questionAt(quiz: Quiz, index: number): Question {
  const question = quiz.questions[index];
  if (!question) throw new Error(`The quiz "${quiz.id}" has no question ${index + 1}.`);
  return question;
}

/** The first question with several right answers. */
export function severalIn(quiz: Quiz): Question {
  const found = quiz.questions.find(({ type }) => type === 'several');
  if (!found) throw new Error(`The quiz "${quiz.id}" has no question with several answers.`);
  return found;
}

function checkName(lang: Lang): RegExp {
  return new RegExp(`^(${say(lang, 'quiz.check')}|${say(lang, 'quiz.checked')})$`);
}

export interface QuestionOnPage {
  form: Locator;
  group: Locator;
  option: (id: string) => Locator;
  check: Locator;
  retry: Locator;
}
