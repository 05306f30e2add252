import type { Page } from '@playwright/test';
import {
  findLesson,
  languages,
  lessonPath,
  lessonsByModule,
  modulePath,
} from './support/course.ts';
import { expectNoControls, print } from './support/paper.ts';
import { isEmpty } from './support/pdf.ts';
import { oneIn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const lesson = findLesson('pr1-photo');
const path = lessonPath('de', lesson);

for (const live of [false, true]) {
  const state = live ? 'while the quiz runs' : 'before the quiz runs';

  test(`a lesson prints as a worksheet, its key on a page of its own (${state})`, async ({
    page,
  }) => {
    await page.goto(path);
    if (live) await wakeQuiz(page, 'de');
    await page.emulateMedia({ media: 'print' });
    await expectNoControls(page);
    const { feedback = '' } = oneIn(await readQuiz(page, path)).options[0] ?? {};
    await expect(page.getByText(feedback).last()).toBeVisible();

    // Colours of their own tell in the PDF on which pages the questions and the key are.
    await paint(page, {
      'fieldset *': '#010000',
      '.key-title': '#000100',
      '.solution *': '#000001',
    });
    const pages = await print(page);
    const found = pages.map(({ drawing }) => ({
      questions: /^\.0039 0 0 RG/m.test(drawing),
      title: /^0 \.0039 0 RG/m.test(drawing),
      key: /^0 0 \.0039 RG/m.test(drawing),
    }));
    const first = found.findIndex(({ title }) => title);
    expect(first).toBeGreaterThan(0);
    expect(found[first]?.key, 'the title stands above the key').toBe(true);
    expect(found.slice(0, first).some((one) => one.questions)).toBe(true);
    expect(found.slice(0, first).some((one) => one.key)).toBe(false);
    expect(found.slice(first).some((one) => one.questions)).toBe(false);
  });
}

for (const lang of languages) {
  for (const [module, its] of lessonsByModule) {
    test(`no lesson of ${module} has an empty page (${lang})`, async ({ page }) => {
      for (const one of its) {
        await page.goto(lessonPath(lang, one));
        expect.soft((await print(page)).filter(isEmpty), `${one.id}, before the quiz`).toEqual([]);
        await wakeQuiz(page, lang);
        expect.soft((await print(page)).filter(isEmpty), `${one.id}, quiz awake`).toEqual([]);
      }
    });
  }
}

test('a workshop plan prints without navigation', async ({ page }) => {
  await page.goto(`${modulePath('en', lesson)}workshop/`);
  await page.emulateMedia({ media: 'print' });
  await expectNoControls(page);
  await expect(page.getByRole('heading', { name: say('en', 'workshop.agenda') })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  expect((await print(page)).length).toBeGreaterThan(1);
});

function paint(page: Page, colours: Record<string, string>) {
  return page.evaluate((entries) => {
    const sheet = new CSSStyleSheet();
    const rules = entries.map(([part, colour]) => `.quiz ${part} { color: ${colour} !important }`);
    sheet.replaceSync(rules.join(''));
    document.adoptedStyleSheets.push(sheet);
  }, Object.entries(colours));
}
