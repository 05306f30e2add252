import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

const [german, english] = ['de/beginner/profiles/quiz.yaml', 'en/beginner/profiles/quiz.yaml'];

/** Two gaps in place of a choice, in both languages. */
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
    `    type: gap
    prompt: What is missing?
    text: At {brand:company} a {a} reads the {b}.
    bank: [reader, caption, alt text]
    options:
      - id: a
        text: reader
        feedback: Yes.
        otherwise: Not yet.
        traps:
          - { accept: [robot], feedback: True., misconception: All are robots. }
          - { accept: [caption], feedback: Nearly. }
      - { id: b, text: alt text, accept: [alternative text], feedback: It does., otherwise: Not yet. }
`,
  ],
];

it('takes a question with gaps', () => {
  expect(inspect({ [german]: question, [english]: question }).problems).toEqual([]);
});

it('names a gap that has no option', () => {
  expect(inEnglish('a {a} reads', 'a reader reads')).toMatchInlineSnapshot(`
    "gap-text
    content/en/beginner/profiles/quiz.yaml:19  questions.1.text
      The text has the gaps b, the options are a, b. Write {a}, {b} into the text, each once and in the order of the options."
  `);
});

it('names a filling that is right and a trap', () => {
  expect(inEnglish('accept: [robot]', 'accept: [robot, Reader.]')).toMatchInlineSnapshot(`
    "gap-trap
    content/en/beginner/profiles/quiz.yaml:27  questions.1.options.0.traps.0.accept.1
      "Reader." is also right in the gap "a". Take it out of one of the two."
  `);
});

it('names a filling that is in two traps', () => {
  expect(inEnglish('accept: [caption]', 'accept: [caption, Robot]')).toMatchInlineSnapshot(`
    "gap-trap
    content/en/beginner/profiles/quiz.yaml:28  questions.1.options.0.traps.1.accept.1
      "Robot" is also in another trap in the gap "a". Take it out of one of the two."
  `);
});

it('names a bank that lacks what is right', () => {
  expect(inEnglish('caption, alt text]', 'caption]')).toMatchInlineSnapshot(`
    "gap-bank
    content/en/beginner/profiles/quiz.yaml:20  questions.1.bank
      The bank has nothing that is right in the gap "b". Add "alt text" to it."
  `);
});

it('knows no other braces in the text', () => {
  expect(inEnglish('At {brand:company} a', 'At {company} a')).toMatchInlineSnapshot(`
    "placeholder-unknown
    content/en/beginner/profiles/quiz.yaml:19  questions.1.text
      {company} is not filled in: braces hold {fact:id} or {brand:value}. Write one of the two, or use round brackets."
  `);
});

function inEnglish(from: string, to: string): string {
  return mistake(english, [...question, [from, to]], { [german]: question });
}
