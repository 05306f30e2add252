import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFiles } from './offline.ts';

const course = { languages: ['de', 'en'], modules: [{ path: 'beginner/profiles' }] };
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'offline-'));
  const names = [
    'index.html',
    '404.html',
    'drawings.svg',
    'icon-192.png',
    '_astro/page.abc.js',
    'pagefind/pagefind.js',
    'de/index.html',
    'de/view.json',
    'de/card.png',
    'de/search/index.html',
    'de/questions/index.html',
    'de/brand/index.html',
    'de/offline-reset/index.html',
    'de/beginner/profiles/index.html',
    'de/beginner/profiles/photo/quiz.json',
    'de/beginner/profiles-two/index.html',
  ];
  for (const name of names) await write(name, name);
});

afterAll(() => rm(dir, { recursive: true }));

async function write(name: string, text: string) {
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), text);
}

it('puts each file where it belongs, under the address that a browser asks for', async () => {
  expect((await listFiles(dir, course)).packs).toEqual({
    shared: ['_astro/page.abc.js', 'drawings.svg', ''],
    de: ['de/beginner/profiles-two/', 'de/', 'de/view.json'],
    'de/beginner/profiles': ['de/beginner/profiles/', 'de/beginner/profiles/photo/quiz.json'],
  });
});

it('knows the size of each file', async () => {
  const { files } = await listFiles(dir, course);
  expect(files['drawings.svg']?.[1]).toBe('drawings.svg'.length);
});

it('is the same release until a file is another', async () => {
  const before = await listFiles(dir, course);
  expect(await listFiles(dir, course)).toEqual(before);
  await write('de/view.json', 'another text');
  const after = await listFiles(dir, course);
  expect(after.release).not.toBe(before.release);
  expect(after.files['de/view.json']?.[0]).not.toBe(before.files['de/view.json']?.[0]);
  expect(after.files['']).toEqual(before.files['']);
});
