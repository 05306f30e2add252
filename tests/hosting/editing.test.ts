import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser, quietFlags } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.ts';
import { collectFaults } from '../e2e/support/faults.ts';
import { nginx, startNginx } from './support/nginx.ts';
import type { Running } from './support/ready.ts';
import { company, dist, hosting } from './support/site.ts';

/**
 * The editing forms in a browser, under the policy that the host sends. The folder of the project is
 * one in the browser's own storage: a window that asks for a folder cannot be answered by a test.
 */
let browser: Browser;
let server: Running;
let page: Page;
let faults: string[];
const file = `${company}/brand.yaml`;
const written = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

beforeAll(async () => {
  const executablePath = await findBrowser();
  browser = await chromium.launch({
    args: quietFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  server = nginx
    ? await startNginx(hosting, dist)
    : await serve({ dir: dist, port: 0, base: hosting.base, admin: hosting.admin }).then((one) => ({
        ...one,
        url: new URL(one.url).origin,
      }));
  const context = await browser.newContext({ locale: 'en-GB' });
  faults = collectFaults(context, server.url);
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('project'),
    });
  });
  page = await context.newPage();
  await page.goto(`${server.url}${hosting.base}en/imprint/`);
  await store('.git/HEAD', 'ref: refs/heads/main\n');
  await store(file, written);
});

afterAll(async () => {
  await browser.close();
  await server?.close();
});

it('changes what somebody changes in a form, and asks no other host', async () => {
  await page.goto(`${server.url}${hosting.base}admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('brand.yaml', { exact: true }).filter({ visible: true }).click();

  const name = page.getByRole('textbox', { name: 'Company', exact: true });
  await name.waitFor();
  expect(await name.inputValue()).toBe('Muster AG');
  expect(await page.getByText('The name of the company as it stands in sentences.').count()).toBe(
    1,
  );
  await name.fill('Kranich: Werke & Co');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect.poll(() => load(file), { timeout: 20_000 }).not.toBe(written);
  expect(await load(file)).toBe(written.replace('Muster AG', '"Kranich: Werke & Co"'));
  expect(faults).toEqual([]);
}, 90_000);

/** Puts a file into the folder that the page will be given. */
async function store(path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([path = '', text = '']) => {
      const steps = ['project', ...path.split('/')];
      let folder = await navigator.storage.getDirectory();
      for (const step of steps.slice(0, -1)) {
        folder = await folder.getDirectoryHandle(step, { create: true });
      }
      const handle = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    },
    [path, text],
  );
}

async function load(path: string): Promise<string> {
  return page.evaluate(async (path) => {
    const steps = ['project', ...path.split('/')];
    let folder = await navigator.storage.getDirectory();
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    const handle = await folder.getFileHandle(steps.at(-1) ?? '');
    return (await handle.getFile()).text();
  }, path);
}
