import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findLesson, type Lang, lessonPath, ownPrefix, pageKinds } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { readStorage } from './support/storage.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const lesson = findLesson('pr1-photo');
const TEXT = '<img src=x onerror=alert(1)> Näher heran, ohne Ausweis 🙂';

test('what was erased comes back with one click, or from the file', async ({ page }) => {
  const lang = 'de';
  await learn(page, lang);
  await page.goto(pageKinds(lang).progress);
  await expectProgress(page, lang);
  const file = await exportFile(page, lang);

  await erase(page, lang);
  await expect(page.getByText(say(lang, 'progress.empty'))).toBeVisible();
  await expect(button(page, lang, 'erase.undo')).toBeFocused();
  await button(page, lang, 'erase.undo').click();
  await expect(main(page).getByText(say(lang, 'erase.undone')).first()).toBeVisible();
  await expectProgress(page, lang);

  await erase(page, lang);
  await button(page, lang, 'erase.now').click();
  await expect.poll(async () => JSON.stringify(await readStorage(page))).not.toContain('Näher');
  await page.reload();
  await choose(page, lang, file);
  await expect(page.getByText(sayPattern(lang, 'carry.preview.restore'))).toBeVisible();
  await expect(page.getByText(say(lang, 'progress.empty'))).toBeVisible();
  await button(page, lang, 'carry.restore').click();
  await expect(main(page).getByText(say(lang, 'carry.added')).first()).toBeVisible();
  await expectProgress(page, lang);

  await page.goto(lessonPath(lang, lesson));
  await expect(practiceOn(page, lang).field).toHaveValue(TEXT);
  await expect(practiceOn(page, lang).done).toBeChecked();
  await expect(page.getByText(say(lang, 'lesson.finished'))).toBeVisible();
});

test('a file adds to what another browser has, and only once', async ({
  page,
  browser,
  baseURL,
}) => {
  await learn(page, 'en');
  await page.goto(pageKinds('en').progress);
  const file = await exportFile(page, 'en');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto(lessonPath('en', findLesson('pr1-headline')));
  await practiceOn(other, 'en').field.fill('written on the second device');
  await other.goto(pageKinds('en').progress);
  await choose(other, 'en', file);
  const preview = other.getByText(sayPattern('en', 'carry.preview'));
  await expect(preview).toContainText(say('en', 'carry.adds.lessons', { count: 1 }));
  await expect(preview).toContainText(say('en', 'carry.adds.answers', { count: 1 }));
  await expect(preview).toContainText(say('en', 'carry.adds.texts', { count: 1 }));
  const before = await readStorage(other);
  await button(other, 'en', 'carry.cancel').click();
  await expect(preview).toBeHidden();
  expect(await readStorage(other)).toEqual(before);

  await choose(other, 'en', file);
  await button(other, 'en', 'carry.apply').click();
  await expect(main(other).getByText(say('en', 'carry.applied')).first()).toBeVisible();
  await expectProgress(other, 'en');
  await expect(main(other).getByText('written on the second device')).toBeVisible();
  await choose(other, 'en', file);
  await expect(main(other).getByText(say('en', 'carry.preview.nothing')).first()).toBeVisible();
  await elsewhere.close();
});

test('a file that cannot be used is refused with its reason, and nothing changes', async ({
  page,
}, info) => {
  await learn(page, 'de');
  await page.goto(pageKinds('de').progress);
  const whole = await readFile(await exportFile(page, 'de'), 'utf8');
  const before = await readStorage(page);
  const big = info.outputPath('big.json');
  await writeFile(big, ' '.repeat(50 * 1024 * 1024));

  const refusals: [name: string, text: string, key: string][] = [
    ['other.json', '{"name":"package","version":"1.0.0"}', 'foreign'],
    ['page.html', '<!doctype html><script>alert(1)</script>', 'foreign'],
    ['empty.json', '', 'foreign'],
    ['cut.json', whole.slice(0, whole.length - 30), 'broken'],
    ['newer.json', whole.replace(/"minReader":\d+/, '"minReader":99'), 'newer'],
    ['no-progress.json', whole.replace(/"progress":.*/, '"progress":7}'), 'broken'],
    ['deep.json', '['.repeat(100_000), 'foreign'],
    ['course.json', whole.replace(/"course":"[^"]*"/, '"course":"another"'), 'course'],
  ];
  for (const [name, text, key] of refusals) {
    const path = info.outputPath(name);
    await writeFile(path, text);
    await choose(page, 'de', path);
    await expect(
      main(page)
        .getByText(sayPattern('de', `carry.error.${key}`))
        .first(),
      name,
    ).toBeVisible();
  }
  const started = Date.now();
  await choose(page, 'de', big);
  await expect(main(page).getByText(sayPattern('de', 'carry.error.size')).first()).toBeVisible();
  expect(Date.now() - started).toBeLessThan(5000);
  expect(await readStorage(page)).toEqual(before);
  await expectProgress(page, 'de');
});

test('what a hostile file brings is shown as text and changes nothing else', async ({
  page,
}, info) => {
  await learn(page, 'en');
  await page.goto(pageKinds('en').progress);
  const file: { progress: { artefacts: object } } = JSON.parse(
    await readFile(await exportFile(page, 'en'), 'utf8'),
  );
  file.progress.artefacts = { 'pr1-about-do': { w: { t: 1, v: '<b onclick=x>\u202Eevil</b>' } } };
  const path = info.outputPath('hostile.json');
  const text = JSON.stringify(file).replace('"progress":{', '"progress":{"__proto__":{"hit":1},');
  await writeFile(path, text);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    dialog.dismiss();
  });
  await choose(page, 'en', path);
  await button(page, 'en', 'carry.apply').click();
  await expect(main(page).getByText('<b onclick=x>')).toBeVisible();
  await expectProgress(page, 'en');
  expect(await page.evaluate(() => 'hit' in {})).toBe(false);
  expect(dialogs).toBe(0);
});

/** One finished lesson with a tick, a text and an answer. */
async function learn(page: Page, lang: Lang) {
  await page.goto(lessonPath(lang, lesson));
  const { field, done } = practiceOn(page, lang);
  await field.fill(TEXT);
  await done.check();
  const question = oneIn(await readQuiz(page, lessonPath(lang, lesson)));
  await wakeQuiz(page, lang);
  const shown = questionOn(page, lang, question);
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  await finishLink(page, lang).click();
  await page.waitForURL((url) => url.pathname !== lessonPath(lang, lesson));
}

async function expectProgress(page: Page, lang: Lang) {
  await expect(main(page).getByText(TEXT, { exact: true })).toBeVisible();
  for (const key of ['progress.lessons', 'progress.answers']) {
    await expect(
      main(page)
        .getByText(say(lang, key, { count: 1 }))
        .first(),
    ).toBeVisible();
  }
}

/** The path of the downloaded file. */
async function exportFile(page: Page, lang: Lang): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button(page, lang, 'carry.export').click();
  const download = await downloading;
  const file = download.suggestedFilename();
  expect(file.startsWith(ownPrefix.slice(0, -1))).toBe(true);
  await expect(main(page).getByText(file).first()).toBeVisible();
  return download.path();
}

async function erase(page: Page, lang: Lang) {
  await button(page, lang, 'erase.button').click();
  await expect(page.getByText(say(lang, 'erase.sure'))).toBeVisible();
  await button(page, lang, 'erase.yes').click();
  await expect(
    main(page).getByText(say(lang, 'erase.done'), { exact: true }).first(),
  ).toBeVisible();
}

async function choose(page: Page, lang: Lang, path: string) {
  await page.getByLabel(say(lang, 'carry.import'), { exact: true }).setInputFiles(path);
}

function button(page: Page, lang: Lang, key: string) {
  return page.getByRole('button', { name: say(lang, key), exact: true });
}

function main(page: Page) {
  return page.getByRole('main');
}
