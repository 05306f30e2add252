import { expect, it } from 'vitest';
import { mistake } from '../../../tests/fixtures/content/inspect.ts';

const second = 'en/beginner/profiles/second.mdx';

it('names a fact that was checked tomorrow', () => {
  expect(
    mistake('facts.yaml', [['checked: 2026-11-01', 'checked: 2026-11-25']]),
  ).toMatchInlineSnapshot(`
    "fact-dates
    content/facts.yaml:7  0.checked
      The fact was checked on 2026-11-25, which is after today (2026-11-24). Write the day on which you read the source."
  `);
});

it('names a fact that expires before it was checked', () => {
  expect(
    mistake('facts.yaml', [['expires: 2027-05-01', 'expires: 2026-10-01']]),
  ).toMatchInlineSnapshot(`
    "fact-dates
    content/facts.yaml:8  0.expires
      The fact expires on 2026-10-01, before or when it was checked (2026-11-01). Write a day that comes later."
  `);
});

it('lists what uses a fact that is out of date', () => {
  expect(
    mistake('facts.yaml', [['expires: 2027-05-01', 'expires: 2026-11-20']]),
  ).toMatchInlineSnapshot(`
    "fact-expired
    content/facts.yaml:8  0.expires  (warning)
      The fact "headline-length" is out of date since 2026-11-20. Used in content/de/beginner/profiles/first.mdx:24, content/de/beginner/profiles/first.mdx:64, content/en/beginner/profiles/first.mdx:24, content/en/beginner/profiles/first.mdx:64, content/de/beginner/profiles/quiz.yaml:7, content/en/beginner/profiles/quiz.yaml:7. Read the source again, then change text, checked and expires."
  `);
});

it('estimates the minutes of a lesson', () => {
  expect(
    mistake('course.yaml', [['file: second, minutes: 3', 'file: second, minutes: 9']]),
  ).toMatchInlineSnapshot(`
    "minutes-off
    content/course.yaml:13  modules.0.lessons.1.minutes  (warning)
      "m1-second" has 9 minutes; it takes about 3 in de (27 words, 2 min of doing, 1 question); 3 in en (28 words, 2 min of doing, 1 question). Change the lesson, or write: minutes: 3"
  `);
});

it('measures the reading ease', () => {
  expect(
    mistake(second, [
      [
        'This is a line. It is short.',
        'Organisational communication considerations necessitate interdisciplinary prioritisation.',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "prose-hard
    content/en/beginner/profiles/second.mdx:2  id  (warning)
      The reading ease is 6; at least 60 is wanted. Shorten sentences and words: one thought a sentence, verbs instead of nouns."
  `);
});
