import type { Page } from '@playwright/test';
import type { Lang } from './support/course.ts';
import { pressTabTo, putFocusBefore } from './support/focus.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import type { Example } from './types/driver.ts';
import { drivers } from './types/index.ts';

test.describe.configure({ mode: 'parallel' });
// The page is long, and quizzes above grow while it scrolls: a smooth movement would end elsewhere.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [type, driver] of Object.entries(drivers)) {
  test(`${type}: can be answered with the keyboard alone`, async ({ page }) => {
    const example = await openExample(page, 'en', type);
    await putFocusBefore(example.form);
    await driver.keyboard(example);
    await pressTabTo(
      page,
      example.form.getByRole('button', { name: say('en', 'quiz.check'), exact: true }),
    );
    await page.keyboard.press('Enter');
    await expectRight(example, 'en');
  });

  test(`${type}: can be answered by taps alone @phone`, async ({ page }) => {
    const example = await openExample(page, 'de', type);
    await driver.taps(example);
    await example.form.getByRole('button', { name: say('de', 'quiz.check'), exact: true }).tap();
    await expectRight(example, 'de');
  });

  test(`${type}: says to a screen reader what it is`, async ({ page }) => {
    // A learner's order of options is drawn by chance; here it is always the same.
    await page.addInitScript(() => {
      Math.random = () => 0.5;
    });
    const { form } = await openExample(page, 'en', type);
    await expect(form).toMatchAriaSnapshot(driver.tree);
  });

  test(`${type}: can be read and filled in on paper, its key behind it`, async ({ page }) => {
    const example = await openExample(page, 'de', type);
    await page.emulateMedia({ media: 'print' });
    const { form, question } = example;
    await expect(form.getByText(question.prompt).first()).toBeVisible();
    await expect(form.getByRole('button')).toHaveCount(0);
    await driver.paper(example);
    for (const { feedback } of question.options) {
      await expect(form.locator('.solution').getByText(feedback)).toBeVisible();
    }
  });
}

test('order: can be dragged with the mouse as well', async ({ page }) => {
  const example = await openExample(page, 'en', 'order');
  const { form, question } = example;
  const itemOf = (id: string) =>
    form.getByRole('listitem').filter({
      hasText: question.options.find((option) => option.id === id)?.text ?? id,
    });
  // One after the other to the end of the list: then they stand in their order.
  for (const id of question.right) {
    await itemOf(id).dragTo(form.locator('.ranking > li').last());
  }
  await form.getByRole('button', { name: say('en', 'quiz.check'), exact: true }).click();
  await expectRight(example, 'en');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [type, driver] of Object.entries(drivers)) {
    test(`${type}: can be filled in, and its answer opened`, async ({ page }) => {
      const example = await findExample(page, 'en', type);
      await expect(example.form.getByRole('button')).toHaveCount(0);
      await example.form.getByText(say('en', 'quiz.solution')).click();
      await driver.withoutScript(example);
    });
  }
});

async function openExample(page: Page, lang: Lang, type: string): Promise<Example> {
  const example = await findExample(page, lang, type);
  await example.form.scrollIntoViewIfNeeded();
  await example.form.getByRole('button', { name: say(lang, 'quiz.check'), exact: true }).waitFor();
  return example;
}

async function findExample(page: Page, lang: Lang, type: string): Promise<Example> {
  const path = `/${lang}/questions/`;
  await page.goto(path);
  const response = await page.request.get(`${path}${type}.json`);
  const { quiz } = await response.json();
  return {
    page,
    lang,
    form: page.locator(`#${type} > lesson-quiz form`),
    question: quiz.questions[0],
  };
}

/** The verdict is heard in the live region, and the button says that there is nothing more to do. */
async function expectRight({ page, form, question }: Example, lang: Lang) {
  await expect(
    form.getByRole('button', { name: say(lang, 'quiz.checked'), exact: true }),
  ).toBeVisible();
  await expect(form.getByRole('button', { name: say(lang, 'quiz.retry') })).toHaveCount(0);
  const quiz = page.locator(`#${question.type} > lesson-quiz`);
  // A type may have a region of its own before it; the verdict is in the last.
  await expect(quiz.getByRole('status').last()).not.toBeEmpty();
  await expect(
    quiz.getByText(say(lang, 'quiz.score', { right: 1, count: 1 })).first(),
  ).toBeVisible();
}
