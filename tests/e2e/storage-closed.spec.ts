import { readFile } from 'node:fs/promises';
import {
  findLesson,
  type Lang,
  lessonPath,
  modulePath,
  ownPrefix,
  pageKinds,
} from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { fillStorage, readOwnKeys, readStorage } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const lesson = findLesson('pr1-photo');
const path = (lang: Lang) => lessonPath(lang, lesson);

for (const lang of ['de', 'en'] as const) {
  test(`with a forbidden storage everything works in memory and the page says so (${lang})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(path(lang));
    const note = page.getByText(say(lang, 'saving.blocked'));
    await expect(note).toBeVisible();
    const { field, done } = practiceOn(page, lang);
    await field.fill('only in memory');
    await done.check();
    const question = oneIn(await readQuiz(page, path(lang)));
    await wakeQuiz(page, lang);
    const shown = questionOn(page, lang, question);
    await shown.option(question.right[0] ?? '').check();
    await shown.check.click();
    await expect(shown.check).toHaveText(say(lang, 'quiz.checked'));

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say(lang, 'saving.download') }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain('only in memory');
    expect(file).toContain(`check/${lesson.id}-do`);
    expect(file).toContain(question.id);

    await page.getByRole('button', { name: say(lang, 'saving.close') }).click();
    await expect(note).toBeHidden();
    await expect(field).toHaveValue('only in memory');
    await page.goto(pageKinds(lang).home);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(lang, 'home.title'));
  });
}

test('the note also stands on the module page, where the transfer texts are written', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.goto(modulePath('en', lesson));
  await practiceOn(page, 'en').done.check();
  await expect(practiceOn(page, 'en').done).toBeChecked();
  await expect(page.getByText(say('en', 'saving.blocked'))).toBeVisible();
});

test('with a full storage nothing older and nothing foreign is lost', async ({ page }) => {
  await page.goto(path('de'));
  const { field, done } = practiceOn(page, 'de');
  await done.check();
  const filled = await fillStorage(page);
  expect(filled.chars).toBeGreaterThan(5_000_000);

  await page.reload();
  await expect(done).toBeChecked();
  const text = 'x'.repeat(2000);
  await field.fill(text);
  await field.blur();
  await expect(page.getByText(say('de', 'saving.full'))).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: say('de', 'saving.download') }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain(text);
  expect(file).toContain(`check/${lesson.id}-do`);

  const stored = await readStorage(page);
  const foreign = Object.entries(stored).filter(([key]) => !key.startsWith(ownPrefix));
  expect(foreign).toHaveLength(filled.keys);
  await page.reload();
  await expect(done).toBeChecked();
});

test('as soon as there is room again everything is stored', async ({ page }) => {
  await page.goto(path('en'));
  await fillStorage(page);
  const { field, done } = practiceOn(page, 'en');
  await field.fill('written on a full disk');
  await field.blur();
  await expect(page.getByText(say('en', 'saving.full'))).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('another-site/0'));
  await done.check();
  await expect(page.getByText(say('en', 'saving.full'))).toBeHidden();
  await page.reload();
  await expect(field).toHaveValue('written on a full disk');
  await expect(done).toBeChecked();
});

test('a storage that refuses after a few writes does not stop the learner', async ({ page }) => {
  const { field, done } = practiceOn(page, 'en');
  for (const good of [1, 2, 3]) {
    // Elsewhere, because a lesson that is left keeps what it knows once more.
    await page.goto('/drawings.svg');
    await page.evaluate(() => localStorage.clear());
    await page.goto(path('en'));
    await page.evaluate((writes) => {
      const { setItem } = Storage.prototype;
      let left = writes;
      Storage.prototype.setItem = function (key, value) {
        if (left-- <= 0) throw new DOMException('Full.', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    }, good);
    await done.check();
    await field.fill('after the refusal');
    await field.blur();
    await done.uncheck();
    await expect(field).toHaveValue('after the refusal');
    await expect(page.getByText(say('en', 'saving.full'))).toBeVisible();
    expect((await readOwnKeys(page)).length).toBe(good);
    await page.reload();
    await expect(done).toBeChecked();
  }
});
