import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

const first = 'en/beginner/profiles/first.mdx';
const second = 'en/beginner/profiles/second.mdx';
const quiz = 'en/beginner/profiles/quiz.yaml';
const key = '<Key>\n\nThis is a line.';

it('names a number of platforms outside facts.yaml', () => {
  expect(mistake(second, [[key, `${key} A post holds 3,000 characters.`]])).toMatchInlineSnapshot(`
    "number-loose
    content/en/beginner/profiles/second.mdx:18  text  (warning)
      "3,000 characters" is a number of platforms; those stand in facts.yaml, with source and date. Write <Fact id="..." inline />, or say it without the number."
  `);
});

it('names a number that a fact says', () => {
  const fact: [string, string] = ['holds 220 characters.', 'stays for 66 days.'];
  expect(
    mistake(second, [[key, `${key} It takes 66 long days.`]], { 'facts.yaml': [fact] }),
  ).toMatchInlineSnapshot(`
    "number-loose
    content/en/beginner/profiles/second.mdx:18  text  (warning)
      "66 long days" is what the fact "headline-length" says; a number stands once, in facts.yaml. Write <Fact id="headline-length" inline />, or say it without the number."
  `);
});

it('names a number in a question, in the glossary, in front matter and in an attribute', () => {
  expect(
    mistake(quiz, [['text: Five, feedback: No.', 'text: Five, feedback: Not 8 MB.']]),
  ).toMatchInlineSnapshot(`
    "number-loose
    content/en/beginner/profiles/quiz.yaml:22  questions.1.options.1.feedback  (warning)
      "8 MB" is a number of platforms; those stand in facts.yaml, with source and date. Write {fact:...} in a question, or say it without the number."
  `);
  expect(mistake('en/glossary.yaml', [['text: "The headline."', 'text: "Shown in 4:5."']])).toMatch(
    /^number-loose\ncontent\/en\/glossary\.yaml:1 {2}0\.text/,
  );
  expect(mistake(second, [['objective: A', 'objective: At most 7 hashtags. A']])).toMatch(
    /^number-loose\ncontent\/en\/beginner\/profiles\/second\.mdx:4 {2}objective/,
  );
  expect(mistake(second, [['title="Look"', 'title="Look at 80 %"']])).toMatch(
    /^number-loose\ncontent\/en\/beginner\/profiles\/second\.mdx:\d+ {2}<DoItNow title>/,
  );
});

it('names any count, and a year, beside the name of a platform', () => {
  const told = (sentence: string) => mistake(second, [[key, `${key} ${sentence}`]]);
  expect(told('LinkedIn keeps it for 90 days.')).toContain('"90 days" is a number of platforms');
  expect(told('TikTok has had it since 2023.')).toContain('"2023" is a number of platforms');
});

it('leaves alone what a task asks for, what is quoted and what an example says', () => {
  const sentences = 'Write 75 words in 30 minutes. In 2019 he said “85 per cent”.';
  const { problems } = inspect({
    [first]: [
      ['headline="I help"', 'headline="20 % less scrap on LinkedIn"'],
      ['<Guess>One</Guess>', '<Guess>9 of 10 members</Guess>'],
    ],
    [second]: [
      [key, `${key} ${sentences}`],
      ['from="Kim">Hello.', 'from="Kim">I saved 300 characters.'],
    ],
  });
  expect(problems).toEqual([]);
});

it('looks at the answer to a case and at the reasons for an example', () => {
  expect(mistake(first, [['1. It is good.', '1. It has 40 characters.']])).toContain(
    '"40 characters"',
  );
  expect(mistake(first, [['<Answer>This', '<Answer>Only 40 characters. This']])).toContain(
    '"40 characters"',
  );
});
