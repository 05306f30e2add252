import type { Page } from '@playwright/test';
import { findLesson, lessonPath } from './support/course.ts';
import { isChoice, oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { practiceOn } from './support/walk.ts';

const path = lessonPath('en', findLesson('pr1-photo'));

test('a quiz goes on while the browser translates the page after every act', async ({ page }) => {
  await page.goto(path);
  const questions = (await readQuiz(page, path)).questions.filter(isChoice);
  await wakeQuiz(page, 'en');
  await wrapTexts(page);
  for (const question of questions) {
    const shown = questionOn(page, 'en', question);
    const wrong = wrongOption(question);
    await shown.check.click();
    await expect(shown.form.getByText(say('en', 'quiz.choose'))).toBeVisible();
    await wrapTexts(page);
    await shown.option(wrong.id).check();
    await wrapTexts(page);
    await shown.check.click();
    await expect(shown.group.getByText(wrong.feedback)).toBeVisible();
    await wrapTexts(page);
    await shown.form.getByRole('button', { name: say('en', 'quiz.solution') }).click();
    await wrapTexts(page);
    await shown.retry.click();
    await wrapTexts(page);
    for (const id of question.right) await shown.option(id).check();
    await shown.check.click();
    await wrapTexts(page);
    await expect(shown.check).toHaveText(say('en', 'quiz.checked'));
    await expect(shown.group.getByText(wrong.feedback)).toBeHidden();
  }
  await page.reload();
  await wakeQuiz(page, 'en');
  await expect(page.getByText(say('en', 'quiz.earlier'))).toHaveCount(questions.length);
});

test('a page that was translated before the quiz wakes up keeps the choice', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/quiz.json', async (route) => {
    await held;
    await route.continue();
  });
  const [waiting] = await Promise.all([page.waitForRequest('**/quiz.json'), showQuiz(page)]);
  const form = page.locator('lesson-quiz form').first();
  // Its place changes when the quiz wakes up, its value stays.
  const value = await form.getByRole('radio').nth(3).inputValue();
  const chosen = form.locator(`input[value="${value}"]`);
  await chosen.check();
  await wrapTexts(page, '·');
  release();
  await waiting.response();
  await expect(form.getByRole('button').first()).toBeVisible();
  await wrapTexts(page, '·');
  await expect(chosen).toBeChecked();
  await form.getByRole('button').first().click();
  await wrapTexts(page, '·');
  await expect(form.getByRole('group').locator('p[id]').first()).toBeVisible();
  await practiceOn(page, 'en').field.fill('the page lives');
  await expect(practiceOn(page, 'en').field).toHaveValue('the page lives');
});

test('a dark-mode extension that changes every element does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { color: #ddd !important; background-color: #111 !important }');
    document.adoptedStyleSheets.push(sheet);
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement)) continue;
        node.setAttribute('data-darkreader-inline-color', '');
        node.style.setProperty('--darkreader-inline-color', '#ddd');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(path);
  const question = oneIn(await readQuiz(page, path));
  await wakeQuiz(page, 'en');
  const shown = questionOn(page, 'en', question);
  await expect(shown.group).toHaveAttribute('data-darkreader-inline-color');
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  await expect(shown.group.getByText(say('en', 'quiz.right'), { exact: true })).toBeVisible();
});

async function showQuiz(page: Page) {
  await page.goto(path);
  await page.getByRole('heading', { name: say('en', 'quiz.title') }).scrollIntoViewIfNeeded();
}

/** What translating browsers do: every text node moves into two `<font>` elements. */
function wrapTexts(page: Page, mark = '') {
  return page.evaluate((added) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || parent.closest('font, script, textarea')) continue;
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      text.replaceWith(outer);
      outer.firstChild?.appendChild(text);
      if (added) text.data = `${added}${text.data}`;
    }
  }, mark);
}
