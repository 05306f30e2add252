import { expect, it } from 'vitest';
import { mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'beginner/profiles/quiz.yaml';
const several = 'type: several\n    prompt: Which two?\n    right: [a, c]';

it('names an option that has no place in the right order', () => {
  expect(order('[c, a, c]')).toMatchInlineSnapshot(`
    "order-incomplete
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right
      The right order lacks the option "b" and has the option "c" twice. Name every option once."
  `);
});

it('names an option that has two places in the right order', () => {
  expect(order('[c, a, b, a]')).toMatchInlineSnapshot(`
    "order-incomplete
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right
      The right order has the option "a" twice. Name every option once."
  `);
});

it('names options that are written in the right order', () => {
  expect(order('[a, b, c]')).toMatchInlineSnapshot(`
    "right-shown
    content/en/beginner/profiles/quiz.yaml:21  questions.1.options
      The options are written in the right order, which gives the answer away. Write them in another order and leave their letters and "right" as they are."
  `);
});

it('names a choice that belongs to two options', () => {
  expect(match('{ a: 2, b: 1, c: 2 }')).toMatchInlineSnapshot(`
    "choice-twice
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right.c
      The choice "2" belongs to two options; each fits once. Give this option another one, or make it a question of the type "sort"."
  `);
});

it('names choices that stand in the order of the options', () => {
  expect(match('{ a: 1, b: 3, c: 4 }')).toMatchInlineSnapshot(`
    "right-shown
    content/en/beginner/profiles/quiz.yaml:21  questions.1.choices
      The choices stand in the order of the options, which gives the answer away. Write them in another order and leave their numbers and "right" as they are."
  `);
});

it('names a choice that is not there', () => {
  expect(match('{ a: 2, b: 1, c: 9 }')).toMatchInlineSnapshot(`
    "right-unknown
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right.c
      "9" is not one of this question's choices (1, 2, 3, 4). Change it to one of them, or add the choice "9"."
  `);
});

it('names a number that no choice can have', () => {
  expect(match('{ a: 2, b: 1, c: x }')).toMatchInlineSnapshot(`
    "field-value
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right.c
      "x" is not in the expected form. Write it like this: c: 1"
  `);
});

function order(right: string): string {
  const words = `type: order\n    prompt: In which order?\n    right: ${right}`;
  return mistakeInBoth(quiz, [[several, words]]);
}

function match(right: string): string {
  const choices = [1, 2, 3, 4].map((id) => `\n      - { id: ${id}, text: Number ${id} }`).join('');
  const words = `type: match\n    prompt: Which?\n    right: ${right}\n    choices:${choices}`;
  return mistakeInBoth(quiz, [[several, words]]);
}
