import { expect, it } from 'vitest';
import { inspect, mistake, tell } from '../../../tests/fixtures/content/inspect.ts';

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

it('lists what uses a fact that expires soon, in lessons, questions, workshops and the guideline', () => {
  const plan = 'beginner/profiles/workshop.mdx';
  const told: [string, string][] = [['#before */}', '#before */}\n\n<Fact id="people-trust" />']];
  expect(
    mistake('facts.yaml', [['expires: 2027-05-01\n- id: p', 'expires: 2027-01-23\n- id: p']]),
  ).toMatchInlineSnapshot(`
    "fact-expiring
    content/facts.yaml:8  0.expires  (warning)
      The fact "headline-length" expires on 2027-01-23, in 60 days. Used in content/de/beginner/profiles/first.mdx:24, content/de/beginner/profiles/first.mdx:64, content/en/beginner/profiles/first.mdx:24, content/en/beginner/profiles/first.mdx:64, content/de/beginner/profiles/quiz.yaml:7, content/en/beginner/profiles/quiz.yaml:7. Read the source again, then change text, checked and expires."
  `);
  expect(
    mistake('facts.yaml', [lastExpires('2027-01-23')], {
      [`de/${plan}`]: told,
      [`en/${plan}`]: told,
    }),
  ).toMatchInlineSnapshot(`
    "fact-expiring
    content/facts.yaml:15  1.expires  (warning)
      The fact "people-trust" expires on 2027-01-23, in 60 days. Used in content/de/beginner/profiles/first.mdx:26, content/de/beginner/profiles/workshop.mdx:14, content/en/beginner/profiles/first.mdx:26, content/en/beginner/profiles/workshop.mdx:14, content/guidelines.yaml:16. Read the source again, then change text, checked and expires."
  `);
});

it('counts the days until a fact expires', () => {
  const when = (day: string) => mistake('facts.yaml', [lastExpires(day)]);
  expect(when('2026-11-24')).toContain('expires on 2026-11-24, today.');
  expect(when('2026-11-25')).toContain('expires on 2026-11-25, tomorrow.');
  expect(when('2026-11-26')).toContain('expires on 2026-11-26, in 2 days.');
  expect(inspect({ 'facts.yaml': [lastExpires('2027-01-24')] }).problems).toEqual([]);
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

it('counts the words of a lesson', () => {
  const line = 'This is a line. It is short.';
  const { problems } = inspect({ [second]: [[line, Array(200).fill(line).join('\n\n')]] });
  const long = problems.filter(({ kind }) => kind === 'prose-long');
  expect(tell(long)).toMatchInlineSnapshot(`
    "prose-long
    content/en/beginner/profiles/second.mdx:2  id  (warning)
      The lesson has 1421 words of prose; at most 900 are wanted. Cut 521 of them, or make two lessons of it."
  `);
  expect(long).toHaveLength(1);
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

/** Another last day for the last fact of the file. */
function lastExpires(day: string): [string, string] {
  const source = 'https://example.org/study }\n  checked: 2026-11-01\n  expires: ';
  return [`${source}2027-05-01`, `${source}${day}`];
}
