import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, inspect, today } from '../../tests/fixtures/content/inspect.ts';
import { formatProblems } from './format.ts';
import { readContent } from './read.ts';

it('finds no problem in a course without mistakes', () => {
  expect(formatProblems(inspect().problems)).toBe('No problems.');
});

it('reads the same from a folder', async () => {
  await inFolder({}, async (root) => {
    const { content, problems } = await readContent(root, { today });
    expect(problems).toEqual([]);
    expect(
      content?.lessons.map(({ language, id, slug, minutes }) => [language, id, slug, minutes]),
    ).toEqual([
      ['de', 'm1-first', 'first', 3],
      ['de', 'm1-second', 'second', 3],
      ['en', 'm1-first', 'first', 3],
      ['en', 'm1-second', 'second', 3],
    ]);
    const [lesson] = content?.lessons ?? [];
    expect(lesson?.file.path).toBe('content/de/beginner/profiles/first.mdx');
    expect(lesson?.file.absolute).toBe(join(root, 'content/de/beginner/profiles/first.mdx'));
  });
});

it('lets a file of a company replace ours, and changes its digest', async () => {
  await inFolder({}, async (root) => {
    const inner = 'en/beginner/profiles/second.mdx';
    const before = await readContent(root, { today });
    const old = before.content?.files.find((file) => file.inner === inner);
    const path = join(root, 'company/content', inner);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, old?.text ?? '');
    const after = await readContent(root, { today });
    const fresh = after.content?.files.find((file) => file.inner === inner);
    expect(after.problems).toEqual([]);
    expect(fresh?.path).toBe(`company/content/${inner}`);
    expect(fresh?.digest).not.toBe(old?.digest);
  });
});

it('gives the body without front matter and the line on which it begins', () => {
  const lesson = inspect().content?.lessons.find(
    ({ language, slug }) => language === 'en' && slug === 'second',
  );
  expect(lesson?.body).toMatch(/^\nThis is a line/);
  expect(lesson?.bodyLine).toBe(9);
});

it('fills in what a question leaves out', () => {
  expect(inspect().content?.quizzes[0]?.questions[0]?.data.rev).toBe(1);
});

it('reads a sentence with and without a note', () => {
  const strings = inspect().content?.strings;
  expect(strings?.get('de')?.get('nav.search')).toEqual({ text: 'Suche' });
  expect(strings?.get('en')?.get('nav.search')).toEqual({
    text: 'Search',
    note: 'Link in the top bar',
  });
});

it('has no content without course.yaml, and says only that', () => {
  const { content, problems } = inspect({ 'course.yaml': null });
  expect(content).toBeUndefined();
  expect(problems.map(({ file, kind }) => [file, kind])).toEqual([
    ['content/course.yaml', 'file-missing'],
  ]);
});

it('reads files with Windows line ends', () => {
  const windows = Object.fromEntries(
    (inspect().content?.files ?? []).map(({ inner, text }) => [
      inner,
      text.replaceAll('\n', '\r\n'),
    ]),
  );
  expect(inspect(windows).problems).toEqual([]);
});
