import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { keepTexts, ownTexts } from './texts.ts';

const root = new URL('file:///site/');
const list = '/site/.astro/content-modules.mjs';

test('two companies that are built at once render their own texts, and none of the other', async () => {
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'texts-'))}/`);
  const [one, two] = ['kranich/', 'meise/'].map((name) => new URL(name, folder));
  if (!one || !two) throw new Error('There are two.');
  await keepTexts(one, 'lessons', ['content/a.mdx', 'brands/kranich/content/b.mdx']);
  await keepTexts(one, 'modules', ['content/module.mdx']);
  await keepTexts(two, 'lessons', ['content/a.mdx']);
  const read = async (cache: URL) =>
    [...((await ownTexts(root, cache).load(list)) ?? '').matchAll(/\["([^"]+)"/g)].map(
      ([, path]) => path,
    );
  expect(await read(one)).toEqual([
    'brands/kranich/content/b.mdx',
    'content/a.mdx',
    'content/module.mdx',
  ]);
  expect(await read(two)).toEqual(['content/a.mdx']);
});

test('other modules are left to others', async () => {
  expect(await ownTexts(root, root).load('/site/src/pages/index.astro')).toBeUndefined();
});
