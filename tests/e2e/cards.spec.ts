import type { Page } from '@playwright/test';
import { ONE_TO_A_PAGE, seatRoom } from '../../tools/cards/people.ts';
import { judge, readScene } from '../../tools/cards/theatre.ts';
import { findBarriers } from './support/axe.ts';
import { languages } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { readPages } from './support/pdf.ts';
import { readStorage } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const PATH = '/en/trainers/cards/';

test.describe('a room of thirty cards before a fake camera', () => {
  test('is read: at least 95 % right, none wrong', async ({ baseURL }) => {
    test.slow();
    const seed = 3;
    const people = seatRoom(seed, ONE_TO_A_PAGE);
    const scene = { seed, people, paper: ONE_TO_A_PAGE };
    const result = await readScene(scene, `${baseURL}${PATH}`, { frames: 10, pictures: 4 });
    const { right, wrong, wrongInFrames } = judge(result);
    expect(right.length).toBeGreaterThanOrEqual(0.95 * people.length);
    expect([wrong, wrongInFrames]).toEqual([0, 0]);
    expect(result.voted.length).toBeGreaterThanOrEqual(0.95 * people.length);
    expect(result.counts.reduce((sum, count) => sum + count, 0)).toBe(result.voted.length);
  });
});

for (const lang of languages) {
  test(`the camera is asked for on a click, and off when it closes (${lang})`, async ({ page }) => {
    await playCanvas(page, 'card');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${lang}/trainers/cards/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /islands|worker|cards\.json/.test(url))).toEqual([]);
    await openReader(page, lang);
    expect(await page.evaluate(() => window.tracks)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: say(lang, 'cards.reader.start') }).click();
    await expect(page.locator('.reader-numbers [data-state=voted]')).toHaveText(/^7/);
    await expect(page.locator('.reader-counts dd')).toHaveText(['1', '0', '0', '0']);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);

    await page.getByRole('button', { name: say(lang, 'cards.reader.again') }).click();
    await page.getByRole('button', { name: say(lang, 'cards.reader.close') }).click();
    await expect(page.locator('.reader')).toHaveCount(0);
    await expect(tryButton(page, lang)).toBeFocused();
    expect(await page.evaluate(() => window.tracks?.map(({ readyState }) => readyState))).toEqual([
      'ended',
    ]);
    expect(asked.filter((url) => /islands|worker|cards\.json/.test(url))).toHaveLength(3);
    expect(await readStorage(page)).toEqual({});
  });
}

test('where workers fail, the page reads by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    });
  });
  await playCanvas(page, 'card');
  await page.goto(PATH);
  await openReader(page, 'en');
  await page.getByRole('button', { name: say('en', 'cards.reader.start') }).click();
  await expect(page.locator('.reader-numbers [data-state=voted]')).toHaveText(/^7/);
});

for (const [picture, advice] of [
  ['black', 'dark'],
  ['grey', 'nothing'],
] as const) {
  test(`a picture that is ${picture} has a sentence of its own`, async ({ page }) => {
    await playCanvas(page, picture);
    await page.goto(PATH);
    await openReader(page, 'en');
    await page.getByRole('button', { name: say('en', 'cards.reader.start') }).click();
    await expect(page.getByText(say('en', `cards.advice.${advice}`))).toBeVisible();
  });
}

for (const [error, fault] of [
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'none'],
  ['NotReadableError', 'busy'],
  ['TypeError', 'failed'],
  ['', 'insecure'],
] as const) {
  test(`no camera (${fault}) has a sentence of its own and leads on to hands`, async ({ page }) => {
    await page.addInitScript((name) => {
      const getUserMedia = () => Promise.reject(new DOMException('refused', name));
      const value = name ? { getUserMedia } : undefined;
      Object.defineProperty(navigator, 'mediaDevices', { value });
    }, error);
    await page.goto(PATH);
    await openReader(page, 'en');
    await page.getByRole('button', { name: say('en', 'cards.reader.start') }).click();
    const alert = page.locator('.reader').getByRole('alert');
    await expect(alert).toContainText(say('en', `cards.fault.${fault}`));
    await expect(alert).toContainText(say('en', 'cards.reader.hands'));
    await expect(page.getByRole('button', { name: say('en', 'cards.reader.retry') })).toBeVisible();
  });
}

test('a camera that goes away says so and keeps what was counted', async ({ page }) => {
  await playCanvas(page, 'card');
  await page.goto(PATH);
  await openReader(page, 'en');
  await page.getByRole('button', { name: say('en', 'cards.reader.start') }).click();
  await expect(page.locator('.reader-numbers [data-state=voted]')).toHaveText(/^7/);
  await page.evaluate(() => window.tracks?.[0]?.dispatchEvent(new Event('ended')));
  await expect(page.getByText(say('en', 'cards.fault.lost'))).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`as many pages are printed as cards were asked for, on ${format}`, async ({ page }) => {
    await page.goto(PATH);
    const print = async () => readPages(await page.pdf({ format, preferCSSPageSize: true }));
    await page.getByLabel(say('en', 'cards.count')).fill('5');
    expect(await print()).toHaveLength(5);
    await page.getByLabel(say('en', 'cards.per.2')).check();
    const pages = await print();
    expect(pages).toHaveLength(3);
    expect(Math.abs((pages[0]?.height ?? 0) - (format === 'A4' ? 842 : 792))).toBeLessThan(2);
  });
}

test('the test card is printed alone', async ({ page }) => {
  await page.goto(PATH);
  const during = page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        window.print = () => {
          resolve(document.querySelector<HTMLElement>('answer-cards')?.dataset.only);
        };
      }),
  );
  await page.getByRole('button', { name: say('en', 'cards.test') }).click();
  expect(await during).toBe('test');
  await page.evaluate(() => {
    const cards = document.querySelector<HTMLElement>('answer-cards');
    if (cards) cards.dataset.only = 'test';
  });
  expect(readPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toHaveLength(1);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a test card and thirty cards are printed', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByText(say('en', 'cards.script', { count: 30 }))).toBeVisible();
    await expect(page.getByRole('button', { name: say('en', 'cards.print') })).toBeHidden();
    expect(readPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toHaveLength(31);
  });
});

declare global {
  interface Window {
    tracks?: MediaStreamTrack[];
  }
}

function tryButton(page: Page, lang: 'de' | 'en') {
  return page.getByRole('button', { name: say(lang, 'cards.try'), exact: true });
}

async function openReader(page: Page, lang: 'de' | 'en') {
  await tryButton(page, lang).click();
  await expect(page.getByText(say(lang, 'cards.reader.private'))).toBeVisible();
}

/** Gives the page a camera that shows card 7, or nothing in one colour. */
async function playCanvas(page: Page, picture: 'card' | 'black' | 'grey') {
  await page.addInitScript((what) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const context = canvas.getContext('2d');
    const draw = () => {
      if (!context) return;
      context.fillStyle = { card: '#ddd', black: '#060606', grey: '#999' }[what];
      context.fillRect(0, 0, 640, 480);
      const card = document.querySelectorAll('.card-sheet svg')[6];
      if (what === 'card' && card) {
        for (const path of card.querySelectorAll('path')) {
          context.fillStyle = path.getAttribute('fill') ?? '';
          context.fill(new Path2D(path.getAttribute('d') ?? ''));
        }
      }
    };
    setInterval(draw, 100);
    window.tracks = [];
    const getUserMedia = async () => {
      const stream = canvas.captureStream(10);
      window.tracks?.push(...stream.getTracks());
      return stream;
    };
    Object.defineProperty(navigator, 'mediaDevices', {
      value: { getUserMedia, enumerateDevices: async () => [] },
    });
  }, picture);
}
