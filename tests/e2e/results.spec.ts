import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import encodeQR from 'qr';
import { encodeResults } from '#domain/results/code.ts';
import { LEAST } from '#domain/results/collect.ts';
import type { Outcome, ResultQuestion } from '#domain/results/results.ts';
import type { ModuleData, ResultsData } from '#islands/results/props.ts';
import { findBrowser, quietFlags } from '../../tools/browser.mjs';
import { findBarriers } from './support/axe.ts';
import { findLesson, type Lang, lessonPath, ownPrefix, pageKinds } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { readStorage } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });

const trainers = (lang: Lang) => pageKinds(lang).results;
/** The site's id. */
const site = ownPrefix.slice(0, -1);
const right: Outcome = { first: 'right', solved: 1, choice: [] };

test('a learner makes a code, and the trainer’s page takes it', async ({ page }) => {
  const lesson = lessonPath('de', findLesson('pr1-photo'));
  await page.goto(lesson);
  const question = oneIn(await readQuiz(page, lesson));
  await wakeQuiz(page, 'de');
  const shown = questionOn(page, 'de', question);
  await shown.option(wrongOption(question).id).check();
  await shown.check.click();
  await shown.retry.click();
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();

  await page.goto(pageKinds('de').progress);
  const before = await readStorage(page);
  await button(page, 'de', 'progress.share.open').click();
  const field = page.getByLabel(say('de', 'share.code'));
  await expect(field).toHaveValue(/^BOOTCAMP1\.PR1\.[0-9A-Z]+$/);
  const part = page.getByRole('region', { name: say('de', 'progress.share') });
  await part.locator('summary').click();
  const entry = part.getByRole('listitem').filter({ hasText: question.prompt });
  await expect(entry).toContainText(say('de', 'share.wrong.2'));
  await expect(entry).toContainText(wrongOption(question).text);
  await expectNoBarriers(page);
  const code = await field.inputValue();
  expect(code.length).toBeLessThan(100);
  const picture = await part.getByRole('img', { name: say('de', 'share.qr') }).screenshot();
  expect(await readStorage(page)).toEqual(before);

  await page.goto(trainers('en'));
  await choose(page, { name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expect(status(page)).toHaveText(say('en', 'results.added', { count: 1 }));
  await paste(page, 'en', `Here you are: ${code.toLowerCase()}`);
  const copy = `${say('en', 'results.added', { count: 0 })} ${say('en', 'results.copies', { count: 1 })}`;
  await expect(status(page)).toHaveText(copy);
  await expect(page.getByText(say('en', 'results.few', { count: 4, least: LEAST }))).toBeVisible();
});

test('thirty codes become counts by question, the damaged ones are named by line', async ({
  page,
  context,
}) => {
  await page.goto(trainers('en'));
  const module = await readModule(page, 'en');
  const [first] = module.questions;
  if (!first) throw new Error('The module has no question');
  const wrong = first.options.find(({ misconception }) => misconception);
  const codes = makeGroup(module, 30, first, wrong?.id ?? '');
  // From here on all of the page is there.
  await expect(page.getByText(say('en', 'results.empty'))).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));

  const [whole = '', ...others] = codes;
  await paste(page, 'en', `Good morning!\n${whole.slice(0, -3)}\n${codes.join('\n')}`);
  const entries = page.locator('.came li');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText(say('en', 'results.line', { line: 1 }));
  await expect(entries.first()).toContainText(say('en', 'results.refused.foreign'));
  await expect(entries.last()).toContainText(say('en', 'results.line', { line: 2 }));
  await expect(entries.last()).toContainText(say('en', 'results.refused.damaged'));
  expect(others).toHaveLength(29);
  const title = say('en', 'results.title', { title: module.title, count: 30 });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();

  const tally = page.locator('.tally').first();
  await expect(tally.getByRole('heading', { name: first.prompt })).toBeVisible();
  await expect(tally).toContainText(say('en', 'results.right', { count: 10, all: 30 }));
  await expect(tally).toContainText(say('en', 'results.wrong', { count: 20, all: 30 }));
  await expect(tally).toContainText(say('en', 'results.winner', { count: 20, all: 30 }));
  await expect(tally).toContainText(
    say('en', 'results.behind', { text: wrong?.misconception ?? '' }),
  );
  await expect(tally.getByRole('link', { name: say('en', 'results.slide') })).toHaveAttribute(
    'href',
    first.slide,
  );
  await expectNoBarriers(page);

  const downloading = page.waitForEvent('download');
  await button(page, 'en', 'results.csv').click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file.trim().split('\r\n')).toHaveLength(1 + module.questions.length);
  expect(file).not.toContain('BOOTCAMP');

  expect(asked, 'asked for while codes came in').toEqual([]);
  expect(await readStorage(page)).toEqual({});
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(tally).toBeVisible();
  await expect(tally.locator('.share-bar').first()).toBeVisible();
});

test('all of it goes by keyboard, and is forgotten by a reload', async ({ page }) => {
  await page.goto(trainers('de'));
  const module = await readModule(page, 'de');
  const codes = module.questions.slice(0, 5).map((_, tag) => makeCode(module, tag, {}));
  await page.getByRole('textbox').focus();
  await page.keyboard.insertText(codes.join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(say('de', 'results.added', { count: 5 }));
  await button(page, 'de', 'results.clear').press('Enter');
  await button(page, 'de', 'results.clear.yes').press('Enter');
  await expect(page.getByText(say('de', 'results.empty'))).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  await paste(page, 'de', codes.join('\n'));
  await page.reload();
  await expect(page.getByText(say('de', 'results.empty'))).toBeVisible();
});

test('files that cannot be read are named with the reason', async ({ page }) => {
  await page.goto(trainers('en'));
  const white = await page.locator('footer').screenshot();
  const module = await readModule(page, 'en');
  await choose(
    page,
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(makeCode(module, 7, {})) },
    { name: 'footer.png', mimeType: 'image/png', buffer: white },
    { name: 'torn.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
    { name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(3 * 1024 * 1024, 'x') },
  );
  const came = page.locator('.came');
  await expect(came).toContainText(say('en', 'results.added', { count: 1 }));
  for (const [name, reason] of [
    ['footer.png', 'nothing'],
    ['torn.jpg', 'picture'],
    ['big.txt', 'size'],
  ]) {
    const entry = came.getByRole('listitem').filter({ hasText: name ?? '' });
    await expect(entry).toContainText(say('en', `results.file.${reason}`));
  }
});

test('a camera that cannot be used says why', async ({ page }) => {
  await page.addInitScript(() => {
    const names = ['NotAllowedError', 'NotFoundError', 'NotReadableError'];
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', names.shift());
    };
  });
  await page.goto(trainers('en'));
  for (const reason of ['denied', 'none', 'busy']) {
    await button(page, 'en', 'results.scan').click();
    await expect(page.getByText(say('en', `results.camera.${reason}`))).toBeVisible();
    await expect(button(page, 'en', 'results.scan')).toBeFocused();
  }
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
  });
  await button(page, 'en', 'results.scan').click();
  await expect(page.getByText(say('en', 'results.camera.insecure'))).toBeVisible();
});

test('a code held before the camera is taken once', async ({ page, baseURL }, info) => {
  await page.goto(trainers('en'));
  const code = makeCode(await readModule(page, 'en'), 9, {});
  const film = info.outputPath('code.mjpeg');
  await writeFile(film, await makeFilm(page, code));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...quietFlags,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const trainer = await browser.newPage({ baseURL: baseURL ?? '', permissions: ['camera'] });
  await trainer.goto(trainers('en'));
  await button(trainer, 'en', 'results.scan').click();
  await expect(status(trainer)).toHaveText(say('en', 'results.added', { count: 1 }));
  await expect(trainer.getByText(say('en', 'results.scan.how', { count: 1 }))).toBeVisible();
  await expectNoBarriers(trainer);
  const tracks = await trainer.evaluateHandle(() => {
    const stream = document.querySelector('video')?.srcObject;
    return stream instanceof MediaStream ? stream.getTracks() : [];
  });
  expect(await tracks.evaluate((all) => all.map(({ readyState }) => readyState))).toEqual(['live']);
  await button(trainer, 'en', 'results.scan.stop').click();
  expect(await tracks.evaluate((all) => all.map(({ readyState }) => readyState))).toEqual([
    'ended',
  ]);
  await browser.close();
});

for (const [lang, tag] of [
  ['de', '@desktop'],
  ['en', '@phone'],
] as [Lang, string][]) {
  test(`a page full of results fits the window and has no barriers (${lang})`, { tag }, async ({
    page,
  }) => {
    await page.goto(trainers(lang));
    const module = await readModule(page, lang);
    const question = module.questions[0];
    if (!question) throw new Error('The module has no question');
    const codes = makeGroup(module, 6, question, question.choices[0] ?? '');
    await paste(page, lang, `${codes.join('\n')}\n${'x'.repeat(200)}`);
    for (const summary of await page.locator('.tally summary').all()) await summary.click();
    await expectNoBarriers(page);
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

test('without a script the sheet for the works council can be read', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(trainers('de'));
  await expect(page.getByText(say('de', 'results.script'))).toBeVisible();
  await expect(page.getByRole('rowheader', { name: say('de', 'council.field.tag') })).toBeVisible();
  await page.goto(pageKinds('de').privacy);
  await page.getByRole('link', { name: say('de', 'privacy.results.page') }).click();
  await expect(page.getByRole('heading', { name: say('de', 'council.title') })).toBeInViewport();
  await context.close();
});

/** A group in which two of three chose the same wrong option of one question; all else is right. */
function makeGroup(module: ModuleData, size: number, question: ResultQuestion, option: string) {
  const missed: Outcome = { first: 'wrong', solved: 2, choice: [option] };
  return Array.from({ length: size }, (_, tag) =>
    makeCode(module, tag, tag % 3 === 0 ? {} : { [question.id]: missed }),
  );
}

function makeCode(module: ModuleData, tag: number, outcomes: Record<string, Outcome>): string {
  const all = Object.fromEntries(module.questions.map(({ id }) => [id, right]));
  return encodeResults({ module: module.id, tag, outcomes: { ...all, ...outcomes } }, module, site);
}

async function readModule(page: Page, lang: Lang): Promise<ModuleData> {
  const response = await page.request.get(`/${lang}/trainers/results.json`);
  const { modules }: ResultsData = await response.json();
  if (!modules[0]) throw new Error('There is no module');
  return modules[0];
}

/** What a camera sees: a screen with the code, a few pictures of it as a film. */
async function makeFilm(page: Page, code: string): Promise<Buffer> {
  const modules = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const base64 = await page.evaluate((rows) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const context = canvas.getContext('2d');
    if (!context) return '';
    context.fillStyle = '#b9b2a8';
    context.fillRect(0, 0, 640, 480);
    const size = Math.floor(400 / rows.length);
    for (const [y, row] of rows.entries()) {
      for (const [x, dark] of row.entries()) {
        context.fillStyle = dark ? '#1c1c22' : '#f4f2ee';
        context.fillRect(120 + x * size, 40 + y * size, size, size);
      }
    }
    return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? '';
  }, modules);
  const picture = Buffer.from(base64, 'base64');
  return Buffer.concat(Array.from({ length: 5 }, () => picture));
}

async function paste(page: Page, lang: Lang, text: string) {
  await page.getByLabel(say(lang, 'results.paste')).fill(text);
  await button(page, lang, 'results.take').click();
}

function choose(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  return page.locator('results-page input[type=file]').setInputFiles(files);
}

function status(page: Page) {
  return page.locator('.came').getByRole('status');
}

function button(page: Page, lang: Lang, key: string) {
  return page.getByRole('button', { name: say(lang, key), exact: true });
}

async function expectNoBarriers(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findBarriers(page), colorScheme).toEqual([]);
  }
}
