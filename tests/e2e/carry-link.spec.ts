import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { findBarriers } from './support/axe.ts';
import { findLesson, type Lang, lessonPath, pageKinds } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { readOwnKeys, readProgress, readStorage } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const lesson = findLesson('pr1-photo');

test('a link takes lessons, answers and ticks to another device, and can be undone', async ({
  page,
  browser,
  baseURL,
}) => {
  await learn(page, 'de');
  await page.goto(pageKinds('de').progress);
  const link = await page.getByLabel(say('de', 'carry.link'), { exact: true }).inputValue();
  await button(page, 'de', 'carry.qr').click();
  const code = page.getByRole('img', { name: say('de', 'carry.qr.alt') });
  await expect(code).toBeVisible();
  expect(await readCode(page, await code.screenshot())).toBe(link);
  expect(await findBarriers(page)).toEqual([]);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(lessonPath('de', findLesson('pr1-headline')));
  await practiceOn(other, 'de').done.check();
  const before = await readProgress(other);
  await other.goto(link);
  const ask = other.locator('.arrival .ask');
  await expect(ask).toContainText(say('de', 'carry.adds.lessons', { count: 1 }));
  await expect(ask).toContainText(say('de', 'carry.adds.answers', { count: 1 }));
  await expect(ask).toContainText(say('de', 'carry.adds.marks', { count: 1 }));
  expect(new URL(other.url()).hash).toBe('');
  expect(asked.filter((url) => url.includes('carry='))).toEqual([]);
  expect((await readProgress(other)).lessons).toEqual(before.lessons);
  expect(await findBarriers(other)).toEqual([]);

  await button(other, 'de', 'carry.apply').click();
  await expect(other.locator('.arrival').getByText(say('de', 'carry.applied'))).toBeVisible();
  const joined = await readProgress(other);
  expect(joined.lessons['pr1-photo']?.done).toBeGreaterThan(0);
  expect(Object.values(joined.attempts)).toEqual(
    Object.values((await readProgress(page)).attempts),
  );

  await button(other, 'de', 'carry.link.undo').click();
  await expect(other.locator('.arrival').getByText(say('de', 'carry.link.undone'))).toBeVisible();
  expect((await readProgress(other)).lessons).toEqual(before.lessons);
  await other.reload();
  await expect(
    other.getByRole('heading', { name: say('de', 'carry.title'), exact: true }),
  ).toBeVisible();
  await expect(ask).toBeHidden();
  await elsewhere.close();
});

test('a link that cannot be used is refused with its reason, and nothing changes', async ({
  page,
}) => {
  await learn(page, 'en');
  const address = pageKinds('en').progress;
  await page.goto(address);
  const link = await page.getByLabel(say('en', 'carry.link'), { exact: true }).inputValue();
  const before = await readStorage(page);
  const refusals: [text: string, key: string][] = [
    ['<img src=x onerror=alert(1)>', 'broken'],
    ['1', 'broken'],
    [`1${'A'.repeat(50_000)}`, 'broken'],
    [link.slice(link.indexOf('=') + 1, -4), 'broken'],
    [`9${link.slice(link.indexOf('=') + 2)}`, 'newer'],
  ];
  for (const [text, key] of refusals) {
    // In a page that is open already no new page comes.
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `carry=${text}`);
    const shown = page.locator('.arrival').getByText(say('en', `carry.link.error.${key}`));
    await expect(shown, text.slice(0, 40)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  }
  expect(await readStorage(page)).toEqual(before);
});

test('two people at one computer see each their own, and one leaves without a trace', async ({
  page,
  context,
}) => {
  const lang = 'en';
  await learn(page, lang);
  await page.goto(pageKinds(lang).progress);
  await button(page, lang, 'profiles.add').click();
  await page.getByLabel(say(lang, 'profiles.add.name')).fill('Noor');
  await button(page, lang, 'profiles.add.yes').click();
  await expect(page.locator('.who')).toContainText('Noor');
  await expect(page.getByText(say(lang, 'progress.empty'))).toBeVisible();
  const sibling = await context.newPage();
  await sibling.goto(lessonPath(lang, lesson));
  await practiceOn(sibling, lang).field.fill('hers');
  await expect(practiceOn(sibling, lang).kept).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText('hers', { exact: true })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await leave(page, lang);
  const keys = await readOwnKeys(page);
  expect(keys.filter((key) => !key.includes('/me/'))).toEqual([]);
  await sibling.reload();
  await expect(practiceOn(sibling, lang).field).not.toHaveValue('hers');
  await button(page, lang, 'profiles.left.again').click();
  await expect(page.getByText(say(lang, 'progress.lessons', { count: 1 })).first()).toBeVisible();

  await leave(page, lang);
  expect(await readOwnKeys(page)).toEqual([]);
});

/** One finished lesson with a tick, a text and an answer. */
async function learn(page: Page, lang: Lang) {
  await page.goto(lessonPath(lang, lesson));
  const { field, done } = practiceOn(page, lang);
  await field.fill('a text of my own');
  await done.check();
  const question = oneIn(await readQuiz(page, lessonPath(lang, lesson)));
  await wakeQuiz(page, lang);
  const shown = questionOn(page, lang, question);
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  await finishLink(page, lang).click();
  await page.waitForURL((url) => url.pathname !== lessonPath(lang, lesson));
}

async function leave(page: Page, lang: Lang) {
  await button(page, lang, 'profiles.leave.open').click();
  const downloading = page.waitForEvent('download');
  await button(page, lang, 'profiles.leave.sure.yes').click();
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
  await button(page, lang, 'profiles.leave.check.yes').click();
  await expect(page.getByRole('heading', { name: say(lang, 'profiles.left') })).toBeFocused();
}

/** What a camera reads from a picture. */
async function readCode(page: Page, png: Buffer): Promise<string> {
  const picture = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const found = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...found] };
  }, png.toString('base64'));
  return decodeQR({ ...picture, data: Uint8Array.from(picture.data) });
}

function button(page: Page, lang: Lang, key: string) {
  return page.getByRole('button', { name: say(lang, key), exact: true });
}
