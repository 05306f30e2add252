import { expect, type Locator, type Page } from '@playwright/test';
import type { Question, Quiz } from '#domain/quiz/quiz.ts';
import type { Driver } from '../types/driver.ts';
import { drivers } from '../types/index.ts';
import type { Lang } from './course.ts';
import { putFocusBefore } from './focus.ts';
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

/** Answers a question of any type with the keyboard, right at once, and checks it. */
export async function answerRight(page: Page, lang: Lang, question: Question): Promise<void> {
  const { form, check } = questionOn(page, lang, question);
  await putFocusBefore(form);
  await driverOf(question).keyboard({ page, lang, form, question });
  await check.click();
  await expect(check).toHaveText(say(lang, 'quiz.checked'));
}

/** Answers a question of any type by taps, right at once, and checks it. */
export async function tapRight(page: Page, lang: Lang, question: Question): Promise<void> {
  const { form, check } = questionOn(page, lang, question);
  await driverOf(question).taps({ page, lang, form, question });
  await check.tap();
  await expect(check).toHaveText(say(lang, 'quiz.checked'));
}

/** Options are ticked or chosen, one or several. */
export function isChoice({ type }: Question): boolean {
  return type === 'one' || type === 'several';
}

/** All that a question has to say after it is answered, in the language of the page. */
export function feedbackOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'feedback') return feedbackOf(inner);
    return typeof inner === 'string' ? [inner] : Object.values(inner).map(String);
  });
}

/** The first option that is wrong; its feedback is what the page says about it. */
export function wrongOption(question: Question): Question['options'][number] {
  const found = question.options.find(({ id }) => !question.right.includes(id));
  if (!found) throw new Error(`Every option of "${question.id}" is right.`);
  return found;
}

/** The first question with one right answer. */
export function oneIn(quiz: Quiz): Question {
  return firstOf(quiz, 'one');
}

/** The first question with several right answers. */
export function severalIn(quiz: Quiz): Question {
  return firstOf(quiz, 'several');
}

function firstOf(quiz: Quiz, type: string): Question {
  const found = quiz.questions.find((question) => question.type === type);
  if (!found) throw new Error(`The quiz "${quiz.id}" has no question of the type "${type}".`);
  return found;
}

function driverOf({ type }: Question): Driver {
  const found = new Map<string, Driver>(Object.entries(drivers)).get(type);
  if (!found) throw new Error(`Nobody has said how to answer the type "${type}".`);
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
