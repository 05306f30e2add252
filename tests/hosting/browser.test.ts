import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBrowser, quietFlags } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.ts';
import { lessonPath, lessons, modulePath, pageKinds } from '../e2e/support/course.ts';
import { collectFaults } from '../e2e/support/faults.ts';
import { say } from '../e2e/support/strings.ts';
import { nginx, startNginx } from './support/nginx.ts';
import type { Running } from './support/ready.ts';
import { dist, hosting } from './support/site.ts';

/**
 * A learner's browser on the site below a path, served by nginx with the shipped snippet, so that
 * the policy of the header is in force; by our own server where there is no nginx.
 */
let browser: Browser;
let server: Running;
let lms: Frame;
let stranger: Frame;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  const executablePath = await findBrowser();
  browser = await chromium.launch({
    args: quietFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  [lms, stranger] = [await openFrame(), await openFrame()];
  server = nginx
    ? await startNginx({ ...hosting, frames: [lms.origin] }, dist)
    : await serve({ dir: dist, port: 0, base: hosting.base }).then((one) => ({
        ...one,
        url: new URL(one.url).origin,
      }));
});

afterAll(async () => {
  await browser.close();
  for (const one of [server, lms, stranger]) await one?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB' });
  faults = collectFaults(context, server.url);
  page = await context.newPage();
});

afterEach(() => context.close());

const at = (path: string) => server.url + hosting.base + path.replace(/^\//, '');
const visit = (path: string) => page.goto(at(path), { waitUntil: 'networkidle' });

it('no kind of page fails, breaks the policy or asks for anything outside the path', async () => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(at(''))) {
      outside.push(request.url());
    }
  });
  const { lost, ...kinds } = pageKinds('en');
  for (const [kind, path] of Object.entries(kinds)) {
    await visit(path);
    expect(await page.locator('h1, h2').first().isVisible(), kind).toBe(true);
  }
  expect({ faults, outside }).toEqual({ faults: [], outside: [] });
  expect((await visit(lost))?.status()).toBe(404);
  expect(await page.getByRole('banner').getByRole('link').first().getAttribute('href')).toBe(
    `${hosting.base}en/`,
  );
  expect(outside).toEqual([]);
}, 180_000);

it('the first page leads into the language of the browser', async () => {
  await page.goto(`${server.url}${hosting.base.slice(0, -1)}`);
  await page.waitForURL(at('en/'));
});

it('a quiz runs, with its drawings and what it loads on demand', async () => {
  const [lesson] = lessons;
  if (!lesson) throw new Error('The course has no lesson.');
  await visit(lessonPath('en', lesson));
  await page.locator('lesson-quiz').scrollIntoViewIfNeeded();
  await page.locator('lesson-quiz .quiz[data-live]').waitFor();
  expect(faults).toEqual([]);
});

it('the search finds pages below the path', async () => {
  await visit('en/search/');
  await page.getByRole('searchbox').fill('LinkedIn');
  const found = page.locator('pagefind-results').getByRole('link');
  await found.first().waitFor();
  const paths = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.filter((path) => !path?.startsWith(hosting.base))).toEqual([]);
  await found.first().click();
  await page.locator('h1').waitFor();
  expect(faults).toEqual([]);
});

it('the calendar file leads to pages below the path', async () => {
  await visit('en/review/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('en', 'calendar.save') }).click();
  const file = readFileSync(await (await download).path(), 'utf8').replace(/\r\n /g, '');
  const links = [...file.matchAll(/https?:[^\s\\]+/g)].map(([link]) => link);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.startsWith(at('')))).toEqual([]);
});

it('a module that was loaded works without network, and the worker keeps to the path', async () => {
  const [lesson] = lessons;
  if (!lesson) throw new Error('The course has no lesson.');
  const module = modulePath('en', lesson);
  await visit(`${module}workshop/`);
  await page.locator('offline-files [data-act=load]').click();
  await page.getByText(say('en', 'offline.news.whole')).waitFor({ timeout: 60_000 });
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(at(''));
  await context.setOffline(true);
  const isCutOff = () =>
    fetch('../../search/').then(
      () => false,
      () => true,
    );
  expect(await page.evaluate(isCutOff)).toBe(true);
  await page.goto(at(lessonPath('en', lesson)));
  expect(await page.locator('h1').isVisible()).toBe(true);
}, 120_000);

it.skipIf(!nginx)('shows itself in the frame of the LMS, and in nobody else’s', async () => {
  for (const { origin, shows } of [
    { origin: lms.origin, shows: true },
    { origin: stranger.origin, shows: false },
  ]) {
    await page.goto(`${origin}/?${encodeURIComponent(at('en/'))}`, { waitUntil: 'networkidle' });
    expect(await page.frameLocator('iframe').locator('h1').count(), origin).toBe(shows ? 1 : 0);
  }
});

/** A page of another origin that shows the address behind its `?` in a frame. */
async function openFrame(): Promise<Frame> {
  const host = createServer((request, response) => {
    const address = decodeURIComponent(request.url?.split('?')[1] ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<!doctype html><title>LMS</title><iframe src="${address}"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(host.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => host.close(() => resolve())),
  };
}

interface Frame {
  origin: string;
  close(): Promise<void>;
}
