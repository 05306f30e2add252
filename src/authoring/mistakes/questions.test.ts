import { expect, it } from 'vitest';
import { mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'en/beginner/profiles/quiz.yaml';
const second = 'en/beginner/profiles/second.mdx';

it('names a right answer that is not an option', () => {
  expect(mistake(quiz, [['right: b', 'right: d']])).toMatchInlineSnapshot(`
    "right-unknown
    content/en/beginner/profiles/quiz.yaml:8  questions.0.right
      "d" is not one of this question's options (a, b, c). Change it to one of them, or add the option "d"."
  `);
});

it('names a right answer of several that is not an option', () => {
  expect(mistake(quiz, [['right: [a, c]', 'right: [a, e]']])).toMatchInlineSnapshot(`
    "right-unknown
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right.1
      "e" is not one of this question's options (a, b, c). Change it to one of them, or add the option "e"."
  `);
});

it('names an option that stands there twice', () => {
  expect(
    mistake(quiz, [['- { id: b, text: Five', '- { id: a, text: Five']]),
  ).toMatchInlineSnapshot(`
    "option-duplicate
    content/en/beginner/profiles/quiz.yaml:22  questions.1.options.1.id
      The question has two options "a". Give this one a letter that is free."
  `);
});

it('names a misconception on a right option', () => {
  expect(
    mistakeInBoth('beginner/profiles/quiz.yaml', [
      ['text: Two, feedback: Yes.', 'text: Two, feedback: Yes., misconception: No.'],
    ]),
  ).toMatchInlineSnapshot(`
    "misconception-right
    content/en/beginner/profiles/quiz.yaml:11  questions.0.options.1.misconception
      Option "b" is right, so nobody is mistaken who chooses it. Take the misconception out, or change "right"."
  `);
});

it('names the nearest lesson', () => {
  expect(
    mistakeInBoth('beginner/profiles/quiz.yaml', [['lesson: m1-second', 'lesson: m1-secnd']]),
  ).toMatchInlineSnapshot(`
    "lesson-unknown
    content/en/beginner/profiles/quiz.yaml:14  questions.1.lesson
      This module has no lesson "m1-secnd" (m1-first, m1-second). Change it to "m1-second"."
  `);
});

it('names the nearest section', () => {
  expect(mistake(quiz, [['section: title', 'section: titel']])).toMatchInlineSnapshot(`
    "section-unknown
    content/en/beginner/profiles/quiz.yaml:5  questions.0.section
      content/en/beginner/profiles/first.mdx has no section "titel" (title, look). Change it to "title"."
  `);
});

it('names the nearest objective', () => {
  expect(mistake(quiz, [['objective: m1-o-look', 'objective: m1-o-lok']])).toMatchInlineSnapshot(`
    "objective-unknown
    content/en/beginner/profiles/quiz.yaml:15  questions.1.objective
      The module has no objective "m1-o-lok" (m1-o-write, m1-o-look). Change it to "m1-o-look"."
  `);
});

it('names a lesson without a question', () => {
  expect(
    mistakeInBoth('beginner/profiles/quiz.yaml', [
      ['lesson: m1-second', 'lesson: m1-first'],
      ['section: start', 'section: look'],
    ]),
  ).toMatchInlineSnapshot(`
    "quiz-empty
    content/en/beginner/profiles/quiz.yaml:1  questions
      The lesson "m1-second" has no question, but its page ends with a quiz. Add a question with "lesson: m1-second"."
  `);
});

it('names an objective without a question', () => {
  expect(
    mistakeInBoth('beginner/profiles/quiz.yaml', [
      ['objective: m1-o-look', 'objective: m1-o-write'],
    ]),
  ).toMatchInlineSnapshot(`
    "objective-untested
    content/en/beginner/profiles/module.mdx:8  objectives.1.id
      No question tests the objective "m1-o-look". Add a question with "objective: m1-o-look" to quiz.yaml, or take the objective out."
  `);
});

it('names the nearest objective of a lesson', () => {
  expect(mistake(second, [['[m1-o-look]', '[m1-o-lok]']])).toMatchInlineSnapshot(`
    "objective-unknown
    content/en/beginner/profiles/second.mdx:6  objectives.0
      The module has no objective "m1-o-lok" (m1-o-write, m1-o-look). Change it to "m1-o-look"."
  `);
});
