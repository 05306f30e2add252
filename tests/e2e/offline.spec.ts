import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FileList } from '#domain/offline/list.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { findLesson, lessonPath, modulePath, ownPrefix, pageKinds } from './support/course.ts';
import { expect, test } from './support/host.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';

// The host fails on purpose, and the browser tells of it.
test.use({ tolerated: /ERR_|40\d|503|Failed to load|failed/ });

const lesson = findLesson('pr1-photo');
const list: FileList = JSON.parse(
  readFileSync(new URL('../../dist/offline.json', import.meta.url), 'utf8'),
);
const module = modulePath('en', lesson);
const pack = module.slice(1, -1);
const files = [...(list.packs.shared ?? []), ...(list.packs.en ?? []), ...(list.packs[pack] ?? [])];

test('nothing is kept and nobody works behind the page before the click', async ({ page }) => {
  for (const path of [pageKinds('en').trainers, `${module}workshop/`, '/en/offline/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(await findTraces(page)).toEqual({ caches: [], workers: 0 });
});

test('the size is said before the click, and the list holds what a pack needs', async ({
  page,
}) => {
  await page.goto(`${module}workshop/`);
  const bytes = files.reduce((sum, path) => sum + (list.files[path]?.[1] ?? 0), 0);
  const size = (bytes / 1_000_000).toFixed(1);
  await expect(
    page.getByText(say('en', 'offline.size', { files: files.length, size })),
  ).toBeVisible();
  for (const path of [
    `${pack}/`,
    `${pack}/workshop/`,
    `${pack}/headline/quiz.json`,
    'en/offline/',
  ]) {
    expect(files).toContain(path);
  }
});

test('with the host gone, everything of the module works', async ({ page, host, context }) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  await expect(page.getByText(count(files.length))).toBeVisible();
  const question = oneIn(await readQuiz(page, lessonPath('en', lesson)));
  await host.close();

  const pages = files.filter((path) => path.startsWith(`${pack}/`) && path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(6);
  for (const path of [...pages, 'en/trainers/', 'en/trainers/cards/', 'en/', '']) {
    await page.goto(`/${path}`);
    await expect(page.locator('h1, h2').first(), path).toBeVisible();
    await expect(page.locator('offline-page'), path).toHaveCount(0);
  }
  await page.goto(lessonPath('en', lesson));
  await wakeQuiz(page, 'en');
  await answer(page, question);

  // The plan is addressed with a question mark, and a second window opens as well.
  const second = await context.newPage();
  await second.goto(`${module}workshop/?minutes=60`);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that was not loaded says so in its language, and names what was', async ({
  page,
  host,
}) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  await host.close();
  await page.goto('/en/questions/');
  await expect(page.getByText(say('en', 'offline.page.instead'))).toBeVisible();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${module}workshop/$`));
  await page.goto('/en/offline/');
  await expect(page.getByText(say('en', 'offline.page.instead'))).toBeHidden();
});

test('a download that breaks says how far it came and goes on by itself', async ({
  page,
  host,
  context,
}) => {
  await page.goto(`${module}workshop/`);
  for (const path of files.slice(20)) host.moods.set(`/${path}`, 'cut');
  host.moods.delete(`${module}workshop/`);
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.broken'))).toBeVisible();
  await expect(page.getByText(count(20))).toBeVisible();

  await page.reload();
  await expect(page.getByText(say('en', 'offline.news.part'))).toBeVisible();
  host.moods.clear();
  host.asked.length = 0;
  await page.getByRole('button', { name: say('en', 'offline.more') }).click();
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible();
  const again = files
    .slice(0, 20)
    .filter((path) => path.startsWith('_astro') && host.asked.includes(`/${path}`));
  expect(again, 'what was here already is not loaded again').toEqual([]);

  await page.getByRole('button', { name: say('en', 'offline.remove') }).click();
  for (const path of files.slice(30)) host.moods.set(`/${path}`, 'cut');
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.broken'))).toBeVisible();
  await context.setOffline(true);
  host.moods.clear();
  await context.setOffline(false);
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible();
});

test('a file that the host does not have is named, and the rest is there', async ({
  page,
  host,
}) => {
  const missing = `${pack}/photo/quiz.json`;
  host.moods.set(`/${missing}`, 'gone');
  await page.goto(`${module}workshop/`);
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.missing'))).toBeVisible();
  await expect(page.getByText(count(files.length - 1))).toBeVisible();
  await expect(page.getByRole('status').getByRole('listitem')).toHaveText([missing]);

  host.moods.clear();
  await page.getByRole('button', { name: say('en', 'offline.more') }).click();
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible();
});

test('a new version is noticed and replaces the old one as a whole', async ({ page, host }) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  const glossary = {
    type: 'text/html',
    body: '<!doctype html><title>New</title><h1>New words</h1>',
  };
  host.moods.set('/en/glossary/', glossary);
  host.moods.set('/offline.json', {
    type: 'application/json',
    body: JSON.stringify(newer(glossary.body)),
  });
  await page.reload();
  await expect(page.getByText(say('en', 'offline.news.older'))).toBeVisible();
  host.asked.length = 0;
  await page.getByRole('button', { name: say('en', 'offline.again') }).click();
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible();
  expect(
    host.asked.filter((path) => path.startsWith('/_astro/')),
    'what is the same',
  ).toEqual([]);
  const { caches } = await findTraces(page);
  expect(caches.filter((name) => name.startsWith(`${ownPrefix}offline/`))).toHaveLength(1);
  await host.close();
  await page.goto('/en/glossary/');
  await expect(page.getByRole('heading', { name: 'New words' })).toBeVisible();
});

test('a version that comes out in the middle of the download is not mixed in', async ({
  page,
  host,
}) => {
  await page.goto(`${module}workshop/`);
  const body = '<!doctype html><title>New</title><h1>New words</h1>';
  host.moods.set('/en/glossary/', { type: 'text/html', body });
  let asked = 0;
  host.moods.set('/offline.json', () =>
    asked++ > 0 ? { type: 'application/json', body: JSON.stringify(newer(body)) } : undefined,
  );
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.changed'))).toBeVisible();
  await page.getByRole('button', { name: say('en', 'offline.again') }).click();
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible();
});

test('a page from this device takes its data from this device too', async ({ page, host }) => {
  const path = lessonPath('en', lesson);
  await page.goto(`${module}workshop/`);
  await load(page);
  const question = oneIn(await readQuiz(page, path));
  // The host is ill for the page, and has the questions of another version.
  host.moods.set(path, 'ill');
  host.moods.set(`${path}quiz.json`, {
    type: 'application/json',
    body: '{"quiz":{"questions":[]}}',
  });
  await page.goto(path);
  await wakeQuiz(page, 'en');
  await answer(page, question);
});

test('a page of the network takes nothing of another version from this device', async ({
  page,
  host,
}) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  const body = '<!doctype html><title>New</title><h1>New words</h1>';
  host.moods.set('/en/glossary/', { type: 'text/html', body });
  await page.goto('/en/glossary/');
  await expect(page.getByRole('heading', { name: 'New words' })).toBeVisible();
  await host.close();
  const found = await page.evaluate(() =>
    fetch('/en/view.json').then(
      () => 'old',
      () => 'nothing',
    ),
  );
  expect(found).toBe('nothing');
});

test('every cache that is kept stands on the privacy page', async ({ page }) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  await page.goto(pageKinds('en').privacy);
  const patterns = (await page.getByRole('rowheader').allTextContents()).map((text) => text.trim());
  const { caches } = await findTraces(page);
  expect(caches).toHaveLength(2);
  const isListed = (name: string) =>
    patterns.some(
      (one) => name === one || (one.endsWith('*') && name.startsWith(one.slice(0, -1))),
    );
  expect(caches.filter((name) => !isListed(name))).toEqual([]);
});

test('removing leaves nothing but the progress', async ({ page }) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  await page.evaluate(async () => {
    localStorage.setItem('another', 'site');
    await caches.open('another/offline/1');
  });
  await page.goto('/en/glossary/');
  await page.goto(`${module}workshop/`);
  await page.getByRole('button', { name: say('en', 'offline.remove') }).click();
  await expect(page.getByText(say('en', 'offline.news.removed'))).toBeVisible();
  await expect(loadButton(page)).toBeFocused();
  expect(await findTraces(page)).toEqual({ caches: ['another/offline/1'], workers: 0 });
  expect(await page.evaluate(() => localStorage.getItem('another'))).toBe('site');
});

test('the emergency page works although the worker answers everything else', async ({
  page,
  host,
}) => {
  await page.goto(`${module}workshop/`);
  await load(page);
  host.moods.set('*', 'ill');
  host.moods.set('/en/offline-reset/', {
    type: 'text/html',
    body: '<!doctype html><title>x</title><h1>From the network</h1>',
  });
  await page.goto('/en/offline-reset/');
  await expect(page.getByRole('heading', { name: 'From the network' })).toBeVisible();
  host.moods.clear();
  await page.goto('/en/offline-reset/');
  await page.getByRole('button', { name: say('en', 'offline.reset.do') }).click();
  await expect(page.getByText(say('en', 'offline.reset.done'))).toBeVisible();
  expect(await findTraces(page)).toEqual({ caches: [], workers: 0 });
});

test('a browser that keeps no files says so, and leaves no dead button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'caches');
  });
  await page.goto('/de/trainers/');
  await expect(page.getByText(say('de', 'offline.closed'))).toBeVisible();
  await expect(loadButton(page)).toBeHidden();
});

test('a full disk is told, and what has arrived is kept', async ({ page }) => {
  await page.goto(`${module}workshop/`);
  await page.evaluate(() => {
    let room = 15;
    const put = Cache.prototype.put;
    Cache.prototype.put = function (...rest) {
      if (room-- > 0) return put.apply(this, rest);
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    };
  });
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.full'))).toBeVisible();
  await expect(page.getByText(count(14))).toBeVisible();
});

function loadButton(page: Page) {
  return page.locator('offline-files [data-act=load]');
}

async function load(page: Page) {
  await loadButton(page).click();
  await expect(page.getByText(say('en', 'offline.news.whole'))).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function answer(page: Page, question: Question) {
  const { option, check } = questionOn(page, 'en', question);
  await option(question.right[0] ?? '').check();
  await check.click();
  await expect(check).toHaveText(say('en', 'quiz.checked'));
}

function count(done: number): string {
  return say('en', 'offline.count', { done, all: files.length });
}

/** The list of a site on which the glossary was changed. */
function newer(glossary: string): FileList {
  return {
    ...list,
    release: 'newer',
    files: { ...list.files, 'en/glossary/': [hashOf(glossary), glossary.length] },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function findTraces(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
