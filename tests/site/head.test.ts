import { expect, test } from 'vitest';
import {
  entrance,
  files,
  languages,
  lost,
  modules,
  pages,
  readFile,
  readYaml,
  settled,
} from './dist.ts';
import { sizeOf } from './png.ts';

const { site } = readYaml('brand.yaml') as { site: string };
const origin = process.env.SITE ?? site;
const absolute = (path: string) => new URL(path, origin).href;

test.each(pages)('$path says its language', ({ path, document }) => {
  const [, first] = path.split('/');
  const expected = languages.find((lang) => lang === first) ?? languages[0];
  expect(document.documentElement.getAttribute('lang')).toBe(expected);
});

test.each(pages)('$path has one first heading', ({ path, document }) => {
  // The page for wrong addresses has one in each language; a script leaves the right one.
  const expected = path === lost.path ? languages.length : 1;
  expect(document.querySelectorAll('h1')).toHaveLength(expected);
});

test('titles are unique, and neither short nor long', () => {
  const titles = pages.map(({ document }) => document.title);
  expect(findTwins(titles)).toEqual([]);
  expect(titles.filter((title) => title.length < 10 || title.length > 80)).toEqual([]);
});

test('descriptions are unique, and those for search engines neither short nor long', () => {
  expect(findTwins(pages.map(readDescription))).toEqual([]);
  const listed = pages.filter((page) => readMeta(page, 'name="robots"') !== 'noindex');
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.map(readDescription).filter(({ length }) => length < 40 || length > 170)).toEqual(
    [],
  );
});

test.each(settled)('$path names its address and its other languages', ({ path, document }) => {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  expect(canonical).toBe(absolute(path));
  const expected = languages.map((lang) => [lang, absolute(path.replace(/^\/\w+\//, `/${lang}/`))]);
  expect(readAlternates(document)).toMatchObject(Object.fromEntries(expected));
});

test('the first page and the home pages name each other', () => {
  const homes = settled.filter(({ path }) => /^\/\w+\/$/.test(path));
  const expected = {
    ...Object.fromEntries(languages.map((lang) => [lang, absolute(`/${lang}/`)])),
    'x-default': absolute('/'),
  };
  expect(homes).toHaveLength(languages.length);
  for (const { document } of [entrance, ...homes]) {
    expect(readAlternates(document)).toEqual(expected);
  }
});

test('the page for wrong addresses claims no address', () => {
  expect(lost.document.querySelectorAll('link[rel="canonical"], link[hreflang]')).toHaveLength(0);
  expect(readMeta(lost, 'name="robots"')).toBe('noindex');
});

test.each(settled)('$path has a card to be shared with', (page) => {
  const image = readMeta(page, 'property="og:image"');
  expect(image.startsWith(absolute('/'))).toBe(true);
  expect(sizeOf(readFile(image.slice(absolute('/').length)))).toEqual([1200, 630]);
});

test('each module that can be taken has its own card in each language', () => {
  const ready = modules.filter(({ status }) => status === 'ready');
  const folders = languages.flatMap((lang) => ready.map(({ path }) => `${lang}/${path}`));
  expect(folders.length).toBeGreaterThan(0);
  const cards = folders.map((folder) => `${folder}/card.png`);
  expect(cards.filter((card) => !files.includes(card))).toEqual([]);
});

test.each(pages)('the icons of $path exist', ({ document }) => {
  const icons = [...document.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]')];
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const href = icon.getAttribute('href') ?? '';
    const [, drawing] = href.split('data:image/svg+xml,');
    if (drawing) expect(decodeURIComponent(drawing)).toMatch(/^<svg .*<\/svg>\s*$/);
    else expect(files).toContain(href.slice(1));
  }
});

test('browsers find the icon that they ask for without being told', () => {
  expect([...readFile('favicon.ico').subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  expect(readFile('favicon.svg').toString()).toMatch(/^<svg xmlns=/);
});

test('the manifest names the course and icons of the size that it says', () => {
  const manifest = JSON.parse(readFile('manifest.webmanifest').toString()) as Manifest;
  expect(manifest).toMatchObject({ lang: languages[0], start_url: '/', display: 'standalone' });
  expect(manifest.name).not.toBe('');
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src, sizes } of manifest.icons) {
    expect(sizeOf(readFile(src.slice(1))).join('x')).toBe(sizes);
  }
});

function readAlternates(document: (typeof pages)[number]['document']): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  );
}

function readDescription(page: (typeof pages)[number]): string {
  return readMeta(page, 'name="description"');
}

function readMeta({ document }: (typeof pages)[number], which: string): string {
  return document.querySelector(`meta[${which}]`)?.getAttribute('content') ?? '';
}

function findTwins(texts: string[]): string[] {
  return texts.filter((text, index) => text === '' || texts.indexOf(text) !== index);
}

interface Manifest {
  name: string;
  icons: { src: string; sizes: string }[];
}
