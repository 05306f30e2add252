import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { firstLessons, type Lang, languages, lessonPath, pageKinds } from './support/course.ts';
import {
  expectNoControls,
  FORMATS,
  type Format,
  findCuts,
  print,
  showPrint,
} from './support/paper.ts';
import { isEmpty } from './support/pdf.ts';
import { isChoice, readQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

/** How many pages each paper may have: fewer would have lost something, more would waste paper. */
const PAPERS = {
  handout: [2, 5],
  worksheet: [4, 9],
  workshop: [3, 6],
  signUp: [1, 1],
  guidelines: [1, 1],
} as const;
const kinds = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
const formats = Object.keys(FORMATS) as Format[];

for (const lang of languages) {
  for (const kind of kinds) {
    test(`the ${kind} prints clean on A4 and on Letter (${lang})`, async ({ page }) => {
      await page.goto(pageKinds(lang)[kind]);
      for (const format of formats) {
        await showPrint(page, format);
        await expectNoControls(page);
        expect.soft(await findCuts(page), format).toEqual([]);
        const pages = await print(page, format);
        const [least, most] = PAPERS[kind];
        expect.soft(pages.length, format).toBeGreaterThanOrEqual(least);
        expect.soft(pages.length, format).toBeLessThanOrEqual(most);
        expect.soft(pages.filter(isEmpty), `empty pages, ${format}`).toEqual([]);
      }
    });
  }

  test(`the key of a worksheet has a page of its own and the numbers of the questions (${lang})`, async ({
    page,
  }) => {
    const { worksheet } = pageKinds(lang);
    await page.goto(worksheet);
    await expectMatchingKey(page, lang);
    await page.emulateMedia({ media: 'print' });
    // Colours of their own tell in the PDF on which pages the questions and the key are.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'fieldset * { color: #010000 !important } .answers li * { color: #000001 !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    const pages = await print(page);
    const found = pages.map(({ drawing }) => ({
      questions: /^\.0039 0 0 RG/m.test(drawing),
      key: /^0 0 \.0039 RG/m.test(drawing),
    }));
    const first = found.findIndex(({ key }) => key);
    expect(first).toBeGreaterThan(0);
    expect(found.slice(0, first).every(({ questions }) => questions)).toBe(true);
    expect(found.slice(first).map(({ questions }) => questions)).not.toContain(true);
  });

  test(`a handout has the sentence of every lesson, lines for every task, and the way back (${lang})`, async ({
    page,
  }) => {
    const { handout, module } = pageKinds(lang);
    const sentences: string[] = [];
    const rows: number[] = [];
    for (const path of [...firstLessons.map((lesson) => lessonPath(lang, lesson)), module]) {
      await page.goto(path);
      sentences.push(...(await page.locator('.lesson-card > p + p').allTextContents()));
      const fields = await page.locator('do-it-now textarea').all();
      for (const field of fields) rows.push(Number(await field.getAttribute('rows')));
    }
    await page.goto(handout);
    expect(sentences).toHaveLength(firstLessons.length);
    expect(await page.locator('.sentence').allTextContents()).toEqual(sentences);
    const lines = await page
      .locator('.ruled')
      .evaluateAll((all) => all.map((one) => one.children.length));
    expect(lines).toEqual(rows);
    const link = page.locator('.paper-head a');
    await expect(link).toHaveAttribute('href', new RegExp(`${module}$`));
    expect(await readCode(page)).toBe(await link.getAttribute('href'));
  });
}

test('papers are light, whatever the theme', async ({ page }) => {
  for (const kind of kinds) {
    // A page of its own for each: the second time, Chromium balances columns otherwise than at first.
    const printIn = async (theme: 'light' | 'dark') => {
      await page.goto(pageKinds('en')[kind]);
      await page.emulateMedia({ media: 'print', colorScheme: theme });
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      return (await print(page)).map(({ drawing }) => drawing);
    };
    expect.soft(await printIn('dark'), kind).toEqual(await printIn('light'));
  }
});

test('what is typed on a sign-up sheet is printed and nowhere kept', async ({ page }) => {
  const { signUp } = pageKinds('en');
  await page.goto(signUp);
  const place = page.getByLabel(say('en', 'signup.where'));
  await place.fill('Canteen, second floor');
  await page.emulateMedia({ media: 'print' });
  await expect(place).toBeVisible();
  await expect(place).toHaveValue('Canteen, second floor');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.goto(signUp);
  await expect(place).toHaveValue('');
  await page.emulateMedia({ media: 'screen' });
  const promise = page.getByLabel(say('en', 'signup.promise'));
  await expect(promise).toHaveValue(say('en', 'signup.kept'));
  await promise.fill('This list hangs here until Friday.');
  await page.emulateMedia({ media: 'print' });
  await expect(promise).toBeVisible();
});

test('a button prints the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  for (const kind of kinds) {
    await page.goto(pageKinds('de')[kind]);
    await page.getByRole('button', { name: say('de', 'paper.print') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper says how to print it', async ({ page }) => {
    for (const kind of kinds) {
      await page.goto(pageKinds('de')[kind]);
      await expect(page.getByText(say('de', 'paper.print.script'))).toBeVisible();
      await expect(page.getByRole('button', { name: say('de', 'paper.print') })).toBeHidden();
    }
  });
});

/** For every question with options: under its number the key has the right ones, with their letters. */
async function expectMatchingKey(page: Page, lang: Lang) {
  const answers = await page.locator('.answers > section > ol').evaluateAll((lists) =>
    lists.flatMap((list) =>
      [...list.children].map((item, place) => ({
        number: (list as HTMLOListElement).start + place,
        text: item.textContent ?? '',
      })),
    ),
  );
  const quizzes = [];
  for (const lesson of firstLessons) {
    quizzes.push(await readQuiz(page, lessonPath(lang, lesson)));
  }
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  expect(questions.filter(isChoice).length).toBeGreaterThan(0);
  expect(answers.map(({ number }) => number)).toEqual(questions.map((_, place) => place + 1));
  expect(await page.locator('.q > fieldset > legend').allTextContents()).toEqual(
    questions.map(({ prompt }) => prompt),
  );
  for (const [place, question] of questions.entries()) {
    if (!isChoice(question)) continue;
    for (const [index, { id, text }] of question.options.entries()) {
      const line = `${'ABCDEF'[index]} ${text}`;
      if (question.right.includes(id)) expect(answers[place]?.text).toContain(line);
      else expect(answers[place]?.text).not.toContain(line);
    }
  }
}

/** The text of the QR code in the head of a paper, as a camera would read it from the drawing. */
async function readCode(page: Page): Promise<string> {
  const scale = 4;
  const { size, path } = await page.locator('.paper-head svg').evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path:last-child')?.getAttribute('d') ?? '',
  }));
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, column, row] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let y = Number(row) * scale; y < (Number(row) + 1) * scale; y++) {
      const start = (y * width + Number(column) * scale) * 4;
      for (let pixel = 0; pixel < scale; pixel++)
        data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}
