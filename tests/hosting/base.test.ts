import { expect, it } from 'vitest';
import { crawl } from '../../tools/site/links.ts';
import { dist, hosting, listFiles, read } from './support/site.ts';

const { base, site } = hosting;
const home = new URL(base, site).href;
const files = listFiles();
// The page with the editing forms is none of the course: nothing leads to it.
const pages = files.filter((file) => file.endsWith('.html') && file !== 'admin/index.html');
const settled = pages.filter((file) => !['404.html', 'index.html'].includes(file));

it('has no broken link below its path: pages, places on them, files, fonts in style sheets', async () => {
  const { broken, reached } = await crawl({
    dir: dist,
    starts: ['', '404.html'],
    origin: new URL(site).href,
    base,
  });
  expect(broken).toEqual([]);
  expect(reached.size).toBeGreaterThanOrEqual(pages.length);
}, 300_000);

it.each([
  ['HTML', '.html', / (?:href|src|data-[\w-]+|poster|action)="(\/[^"]*)"/g],
  ['JSON', '.json', /"(\/[^"\s]*)"/g],
  ['style sheets', '.css', /url\(["']?(\/[^)"']*)/g],
  ['drawings', '.svg', / (?:xlink:)?href="(\/[^"]*)"/g],
  ['the manifest', '.webmanifest', /"(\/[^"]*)"/g],
])('every address in %s stands below the path, and is there', (kind, end, pattern) => {
  const found = files
    .filter((file) => file.endsWith(end) && !file.startsWith('pagefind/'))
    .flatMap((file) => [...read(file).matchAll(pattern)].map(([, address = '']) => address));
  const paths = [...new Set(found.map((address) => address.replace(/[?#].*/, '')))];
  expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  const gone = paths
    .map((path) => path.slice(base.length).replace(/(^|\/)$/, '$1index.html'))
    .filter((file) => !files.includes(file));
  expect(gone).toEqual([]);
  if (kind !== 'drawings') expect(paths.length).toBeGreaterThan(0);
});

it('every page names its own address below the path, and a card that is there', () => {
  for (const file of settled) {
    const html = read(file);
    const own = home + file.replace(/index\.html$/, '');
    expect(html, file).toContain(`rel="canonical" href="${own}"`);
    const [, card = ''] = /property="og:image" content="([^"]*)"/.exec(html) ?? [];
    expect(card.startsWith(home), card).toBe(true);
    expect(files).toContain(card.slice(home.length));
  }
});

it('no absolute address of the site leaves the path out', () => {
  const texts = files.filter((file) => /\.(html|json|js|svg|webmanifest)$/.test(file));
  const wrong = texts.filter((file) => read(file).replaceAll(home, '').includes(site));
  expect(wrong).toEqual([]);
});

it('the code for printing leads to the module below the path', () => {
  const papers = files.filter((file) => file.endsWith('/handout/index.html'));
  expect(papers.length).toBeGreaterThan(0);
  for (const file of papers) {
    expect(read(file), file).toContain(home.replace(/^https:\/\//, ''));
  }
});

it('the manifest keeps an installed course inside the path', () => {
  const manifest = JSON.parse(read('manifest.webmanifest'));
  expect(manifest).toMatchObject({ start_url: base, scope: base });
});

it('the headers for Netlify and Cloudflare Pages stand in the built site', () => {
  expect(read('_headers')).toContain(`\n${base}admin/*\n  Content-Security-Policy: `);
});

it('everything that can be loaded for a room without network is there', () => {
  const { files: listed } = JSON.parse(read('offline.json')) as { files: Record<string, unknown> };
  const paths = Object.keys(listed).map((path) => path.replace(/(^|\/)$/, '$1index.html'));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !files.includes(path))).toEqual([]);
});
