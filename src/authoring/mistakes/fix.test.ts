import { expect, it } from 'vitest';
import { mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'beginner/profiles/quiz.yaml';

it('names a mark in the text that is no piece', () => {
  expect(mistakeInBoth(quiz, makeFix('{a} and {b}, {c} or {d}'))).toMatchInlineSnapshot(`
    "fix-text
    content/en/beginner/profiles/quiz.yaml:18  questions.1.text
      "{d}" is not one of the pieces (a, b, c). Change it, or add an option "d"."
  `);
});

it('names a piece that is not in the text', () => {
  expect(mistakeInBoth(quiz, makeFix('{a} and {b}'))).toMatchInlineSnapshot(`
    "fix-text
    content/en/beginner/profiles/quiz.yaml:18  questions.1.text
      The piece "c" stands in the text nowhere. Write "{c}" where its words belong, once."
  `);
});

it('names a piece that is in the text twice', () => {
  expect(mistakeInBoth(quiz, makeFix('{a} and {b}, {c} or {a}'))).toMatchInlineSnapshot(`
    "fix-text
    content/en/beginner/profiles/quiz.yaml:18  questions.1.text
      The piece "a" stands in the text 2 times. Write "{a}" where its words belong, once."
  `);
});

it('names a better wording of a piece that is fine', () => {
  const better: [string, string] = ['text: Five,', 'text: Five, instead: Four,'];
  expect(mistakeInBoth(quiz, [...makeFix('{a} and {b}, {c}'), better])).toMatchInlineSnapshot(`
    "fix-instead
    content/en/beginner/profiles/quiz.yaml:23  questions.1.options.1.instead
      The piece "b" is fine as it is, so it needs nothing better. Take "instead" out, or add the letter to "right"."
  `);
});

/** The second question as a text with the pieces a, b and c. */
function makeFix(text: string): [string, string][] {
  return [['type: several', `type: fix\n    text: "${text}"`]];
}
