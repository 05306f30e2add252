import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPages } from './pages.ts';
import { listPapers } from './papers.ts';

const dist = mkdtempSync(join(tmpdir(), 'papers-'));
afterAll(() => rmSync(dist, { recursive: true }));

for (const path of [
  'de/beginner/posts/handout',
  'de/beginner/posts/workshop',
  'de/expert/posts/handout',
  'de/beginner/video/handout',
  'de/trainers/sign-up',
  'en/beginner/video/handout',
]) {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), '');
}

const module = (id: string, path: string, status = 'ready') => ({ id, path, status });
const course = {
  modules: [
    module('po1', 'beginner/posts'),
    module('gu1', 'beginner/rules', 'planned'),
    module('vi1', 'beginner/video'),
    module('po3', 'expert/posts'),
  ],
};
const list = (only?: string, languages = ['de']) =>
  listPapers({ dist, course, only, languages }).map(({ file }) => file);

test('lists what was built, in every language, and what belongs to no module', () => {
  expect(list(undefined, ['de', 'en'])).toEqual([
    'beginner-posts-handout-de.pdf',
    'beginner-posts-guide-de.pdf',
    'video-handout-de.pdf',
    'expert-posts-handout-de.pdf',
    'sign-up-de.pdf',
    'video-handout-en.pdf',
  ]);
});

test('finds a module by its folder, its whole path or its id', () => {
  const video = ['video-handout-de.pdf', 'sign-up-de.pdf'];
  expect([list('video'), list('beginner/video'), list('vi1')]).toEqual([video, video, video]);
});

test('names the modules that can be printed when it knows none of that name', () => {
  expect(() => list('rules')).toThrow(
    'There is no module "rules". These can be printed: beginner/posts, beginner/video, expert/posts.',
  );
});

test('counts the pages of a PDF', () => {
  const pdf = '<</Type /Pages /Count 2>> <</Type /Page\n/Parent>> <</Type /Page /Parent>>';
  expect(countPages(Buffer.from(pdf))).toBe(2);
});
