import { expect, it } from 'vitest';
import { mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'beginner/profiles/quiz.yaml';
const reason = '{ id: d, text: Clear, feedback: It is. }';

it('names a comparison of a text with itself', () => {
  expect(mistakeInBoth(quiz, makePair('[a, a]', '[a, c]'))).toMatchInlineSnapshot(`
    "pair-versions
    content/en/beginner/profiles/quiz.yaml:18  questions.1.versions
      "versions" has to name two different options (a, b, d, c). Write it like this: [a, b]"
  `);
});

it('names a right answer without a reason', () => {
  expect(mistakeInBoth(quiz, makePair('[a, b]', '[a, b]'))).toMatchInlineSnapshot(`
    "pair-right
    content/en/beginner/profiles/quiz.yaml:20  questions.1.right
      "right" names a text (a, b) and then a reason (d, c). Write one of each: [a, d]"
  `);
});

it('names a reason that stands before its text', () => {
  expect(mistakeInBoth(quiz, makePair('[a, b]', '[c, a]'))).toMatchInlineSnapshot(`
    "pair-right
    content/en/beginner/profiles/quiz.yaml:20  questions.1.right
      "right" names a text (a, b) and then a reason (d, c). Write one of each: [a, d]"
  `);
});

/** The second question as a comparison. */
function makePair(versions: string, right: string): [string, string][] {
  return [
    ['type: several', `type: pair\n    versions: ${versions}`],
    ['right: [a, c]', `right: ${right}`],
    ['- { id: c, text: Six', `- ${reason}\n      - { id: c, text: Six`],
  ];
}
