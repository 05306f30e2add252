import { describe, expect, test } from 'vitest';
import { files, getPage, languages, modules, pages, plain, readFile } from './dist.ts';
import { feedback, misconceptions, notes } from './words.ts';

const lessons = pages.filter(({ html }) => html.includes('data-lesson-page'));
const plans = pages.filter(({ path }) => path.endsWith('/workshop/'));
const together = (some: typeof pages) => some.map(({ html }) => plain(html)).join('\n');

describe('what is only for trainers', () => {
  test('stands in the workshop plans', () => {
    const text = together(plans);
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => !text.includes(note))).toEqual([]);
  });

  test('stands in the HTML of no lesson', () => {
    const text = together(lessons);
    expect(lessons.length).toBeGreaterThan(0);
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
    expect(text).not.toContain('<trainer-note');
  });

  test('has a plan for each module that can be taken', () => {
    const ready = modules.filter(({ status }) => status === 'ready');
    for (const { path } of ready) {
      for (const lang of languages) expect(plans).toContain(getPage(`/${lang}/${path}/workshop/`));
    }
  });
});

test('what only authors and trainers know stands in no file that learners load', () => {
  const text = files
    .filter((file) => /\.(html|json|js|css|svg|xml|txt)$/.test(file))
    .filter((file) => !/\/present\/speaker\/|\/trainers\//.test(file))
    .map((file) => plain(readFile(file).toString()))
    .join('\n');
  // The same search finds what is for learners.
  expect(feedback.filter((sentence) => !text.includes(sentence))).toEqual([]);
  expect(misconceptions.length).toBeGreaterThan(10);
  expect(misconceptions.filter((sentence) => text.includes(sentence))).toEqual([]);
  // Thousands of sentences are looked for in every file.
}, 120_000);
