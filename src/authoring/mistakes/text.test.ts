import { expect, it } from 'vitest';
import { inspect, mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const [german, english] = ['de/beginner/profiles/quiz.yaml', 'en/beginner/profiles/quiz.yaml'];

/** A text in place of a choice, in both languages. */
const question: [string, string][] = [
  [
    `    type: several
    prompt: Which two?
    right: [a, c]
    options:
      - { id: a, text: Four, feedback: Yes. }
      - { id: b, text: Five, feedback: No. }
      - { id: c, text: Six, feedback: This too. }
`,
    `    type: text
    prompt: Write a line.
    model: I keep bearings alive, so that nobody waits.
    limit: 60
    options:
      - { id: a, text: A verb, feedback: Verbs move. }
      - { id: b, text: A gain, feedback: A gain is a reason. }
`,
  ],
];

it('takes a text with a model of another wording in another language', () => {
  const other: [string, string][] = [...question, ['I keep bearings alive', 'Ich halte Lager fit']];
  expect(inspect({ [german]: other, [english]: question }).problems).toEqual([]);
});

it('names a model that is longer than the limit', () => {
  const wrong: [string, string][] = [...question, ['limit: 60', 'limit: 20']];
  expect(mistakeInBoth('beginner/profiles/quiz.yaml', wrong)).toMatchInlineSnapshot(`
    "text-limit
    content/en/beginner/profiles/quiz.yaml:19  questions.1.model
      The model has 44 characters, the limit is 20. Shorten the model or raise the limit."
  `);
});

it('names a point that is missing in one language', () => {
  const wrong: [string, string][] = [
    ...question,
    ['{ id: b, text: A gain', '{ id: c, text: A gain'],
  ];
  expect(mistake(english, wrong, { [german]: question })).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/quiz.yaml:23  questions.1.options.1
      The option "c" is not in the other language; content/de/beginner/profiles/quiz.yaml:23 has "b". If they are the same, write "b"; if not, each language needs both."
  `);
});
