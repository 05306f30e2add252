import { expect, it } from 'vitest';
import { inspect, mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const [german, english] = ['de/beginner/profiles/quiz.yaml', 'en/beginner/profiles/quiz.yaml'];

/** A number in place of a choice, in both languages. */
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
    `    type: estimate
    prompt: How many?
    answer: 55
    min: 0
    max: 100
    unit: " posts"
    tolerance: 5
    near: 20
    feedback: { right: "{fact:people-trust}, so it is.", low: More., high: Less. }
`,
  ],
];

it('takes an estimate, with facts in what it says and another unit in another language', () => {
  const other: [string, string][] = [...question, ['unit: " posts"', 'unit: " Beiträge"']];
  expect(inspect({ [german]: other, [english]: question }).problems).toEqual([]);
});

it('names an answer beside the scale', () => {
  expect(inBoth('max: 100', 'max: 50')).toMatchInlineSnapshot(`
    "estimate-scale
    content/en/beginner/profiles/quiz.yaml:19  questions.1.answer
      The answer 55 is not on the scale from 0 to 50. Change the answer or the scale."
  `);
});

it('names a scale that ends before it begins', () => {
  expect(inBoth('min: 0', 'min: 200')).toMatchInlineSnapshot(`
    "estimate-scale
    content/en/beginner/profiles/quiz.yaml:21  questions.1.max
      The scale begins at 200 and ends at 100. Let "max" be more than "min"."
  `);
});

it('names what is nearly right and right at once', () => {
  expect(inBoth('near: 20', 'near: 5')).toMatchInlineSnapshot(`
    "estimate-near
    content/en/beginner/profiles/quiz.yaml:24  questions.1.near
      "near" is 5, but 5 off is still right. Let "near" be more than "tolerance", or leave it out."
  `);
});

it('names an answer that is not the number of its fact', () => {
  expect(inBoth('{fact:people-trust}, so', '{fact:headline-length}, so')).toMatchInlineSnapshot(`
    "estimate-fact
    content/en/beginner/profiles/quiz.yaml:19  questions.1.answer
      The answer is 55, and the fact "headline-length" of the feedback says 220. Write: answer: 220, and see that the scale still fits."
  `);
});

it('names an answer that differs between the languages', () => {
  expect(
    mistake(english, [...question, ['answer: 55', 'answer: 54']], { [german]: question }),
  ).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/quiz.yaml:19  questions.1.answer
      "answer" is 54 here and 55 in content/de/beginner/profiles/quiz.yaml:19. Write the same in every language."
  `);
});

it('names a feedback that is missing', () => {
  expect(inBoth(', high: Less.', '')).toMatchInlineSnapshot(`
    "field-missing
    content/en/beginner/profiles/quiz.yaml:25  questions.1.feedback.high
      "high" is missing. Add it: high: "...""
  `);
});

function inBoth(from: string, to: string): string {
  return mistakeInBoth('beginner/profiles/quiz.yaml', [...question, [from, to]]);
}
