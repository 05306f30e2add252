import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtLater, crawl as follow } from '../../tools/site/links.ts';
import { dist, files, languages, modules, pages, readFile, readYaml } from './dist.ts';

const { site } = readYaml('brand.yaml') as { site: string };
const origin = new URL(process.env.SITE ?? site).href;
const crawl = (dir: string, starts: string[]) => follow({ dir, starts, origin });
/** Texts that tell nothing to somebody who hears only the links of a page. */
const vague =
  /^(here|click here|link|more|read more|this|page|hier|klick hier|mehr|weiter|seite)$/i;

test('the link checker sees a missing page and a missing place on a page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!DOCTYPE html><title>A</title><a href="/gone/">1</a><a href="#gone">2</a><p id="here"><a href="#here">3</a><a href="/b.html">4</a>',
  );
  await writeFile(
    join(folder, 'b.html'),
    `<!DOCTYPE html><title>B</title><a href="/c.html">5</a><a href="${origin}by-name/">8</a>`,
  );
  await writeFile(
    join(folder, 'c.html'),
    '<!DOCTYPE html><title>C</title><a href="/c.html">6</a><a href="/lost/">7</a>',
  );
  try {
    expect((await crawl(folder, ['', 'b.html'])).broken).toEqual([
      '#gone on /',
      'by-name/ on /b.html',
      'gone/ on /',
      'lost/ on /c.html',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every link inside the site leads to a page and to a place on it', async () => {
  const { broken } = await crawl(dist, ['', '404.html']);
  expect(broken).toEqual([]);
}, 60_000);

test('every page can be reached by links, but the one for wrong addresses and those for whoever makes the site', async () => {
  const { reached } = await crawl(dist, ['']);
  const hidden = languages.flatMap((lang) => [`/${lang}/brand/`, `/${lang}/questions/`]);
  expect(
    pages
      .map(({ path }) => path)
      .filter((path) => !reached.has(path))
      .sort(),
  ).toEqual(['/404.html', ...hidden].sort());
}, 60_000);

describe('what the link checker does not look at', () => {
  test.each(pages)(
    'the addresses in templates, images and data of $path exist',
    ({ path, html }) => {
      const found = [...html.matchAll(/ (?:href|src|data-src|content)="([^"]+)"/g)]
        .map(([, address = '']) => address.replace(origin, '/'))
        .filter((address) => /^(\/(?!\/)|\.|#(?![\da-f]{6}$))/.test(address)); // no colours
      expect(found.length).toBeGreaterThan(0);
      expect(
        found.map((address) => new URL(address, `http://x${path}`)).filter((url) => !exists(url)),
      ).toEqual([]);
    },
  );
});

test('the place that is built in the browser is built', () => {
  const island = new URL('../../src/islands/progress/Carry.tsx', import.meta.url);
  expect(readFileSync(island, 'utf8')).toContain('id="carry"');
});

test('no link leads to a module that is being written, or to the page for wrong addresses', () => {
  const planned = modules
    .filter(({ status }) => status === 'planned')
    .flatMap(({ path }) => languages.map((lang) => `/${lang}/${path}/`));
  const links = pages.flatMap(({ html }) =>
    [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href),
  );
  expect(planned.length).toBeGreaterThan(0);
  expect(links.filter((href) => planned.some((path) => href.includes(path)))).toEqual([]);
  expect(links.filter((href) => /\b404\b/.test(href))).toEqual([]);
});

test.each(pages)(
  'the links of $path that leave the site are safe and say where they lead',
  (page) => {
    const leaving = [...page.document.querySelectorAll('a[href]')]
      .map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent.trim() }))
      .filter(({ href }) => /^\w+:/.test(href));
    const wrong = leaving.filter(
      ({ href, text }) =>
        !/^(https:\/\/|mailto:[^@]+@[^@]+\.\w+)/.test(href) ||
        text.length < 4 ||
        /^https?:/.test(text) ||
        vague.test(text),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(pages)('no link of $path is empty or vague', ({ document }) => {
  const texts = [...document.querySelectorAll('a')].map(
    (link) => link.getAttribute('aria-label') ?? link.textContent.trim(),
  );
  expect(texts.filter((text) => text === '' || vague.test(text))).toEqual([]);
});

/** Whether a file stands at the address, with the id that it points to. */
function exists({ pathname, hash }: URL): boolean {
  const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  if (!files.includes(file)) return false;
  return (
    hash === '' ||
    builtLater.test(pathname + hash) ||
    readFile(file).includes(`id="${hash.slice(1)}"`)
  );
}
