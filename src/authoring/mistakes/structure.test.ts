import { expect, it } from 'vitest';
import { tell } from '../../../tests/fixtures/content/inspect.ts';
import { richSchema, richTree } from '../../../tests/fixtures/content/question.ts';
import { compareStructure } from '../checks/parity/structure.ts';
import { checkAnswers } from '../checks/questions/answers.ts';

it('names a part of a right answer that is not an option', () => {
  expect(answers('b: red }', 'b: red, c: red }')).toMatchInlineSnapshot(`
    "right-unknown
    quiz.yaml:3  right.c
      "c" is not one of this question's options (a, b). Change it to one of them, or add the option "c"."
  `);
});

it('names a group that is not there', () => {
  expect(answers('b: red }', 'b: rd }')).toMatchInlineSnapshot(`
    "right-unknown
    quiz.yaml:3  right.b
      "rd" is not one of this question's groups (green, red). Change it to one of them, or add the group "rd"."
  `);
});

it('names an option that belongs nowhere', () => {
  expect(answers(', b: red }', ' }')).toMatchInlineSnapshot(`
    "right-missing
    quiz.yaml:3  right
      "right" does not say what belongs to the option "b". Add it: b: ..."
  `);
});

it('names a group that stands there twice', () => {
  const twice = 'text: Go }\n  - { id: green, text: Went }';
  expect(answers('text: Go }', twice)).toMatchInlineSnapshot(`
    "option-duplicate
    quiz.yaml:6  groups.1.id
      The question has two groups "green". Give this one an id that is free."
  `);
});

it('names what belongs elsewhere in the other language', () => {
  expect(languages('b: red }', 'b: green }')).toMatchInlineSnapshot(`
    "parity-different
    en.yaml:3  right.b
      "right.b" is green here and red in de.yaml:3. Write the same in every language."
  `);
});

it('names a value deep inside', () => {
  expect(languages('One, to: end', 'One, to: start')).toMatchInlineSnapshot(`
    "parity-different
    en.yaml:8  options.0.to
      "options.a.to" is start here and end in de.yaml:8. Write the same in every language."
  `);
});

it('names a group that the other language lacks', () => {
  expect(languages('  - { id: red, text: Stop }\n', '')).toMatchInlineSnapshot(`
    "parity-missing
    en.yaml:5  groups
      The group "red" of de.yaml:6 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('names a hint that the other language lacks', () => {
  expect(languages('hint: Look.\n', '')).toMatchInlineSnapshot(`
    "parity-missing
    en.yaml:1  question
      The field "hint" of de.yaml:2 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('lets words and their number differ', () => {
  expect(differences('accepted: [one, 1]', 'accepted: [eins]')).toEqual([]);
  expect(differences('hint: Look.', 'hint: Schau.')).toEqual([]);
});

it('lets the order of what has an id differ', () => {
  const turned = '  - { id: red, text: Halt }\n  - { id: green, text: Los }\n';
  expect(differences('  - { id: green, text: Go }\n  - { id: red, text: Stop }\n', turned)).toEqual(
    [],
  );
});

function answers(from: string, to: string) {
  expect(checkAnswers(richSchema, richTree('quiz.yaml'))).toEqual([]);
  const problems = checkAnswers(richSchema, richTree('quiz.yaml', from, to));
  expect(problems).toHaveLength(1);
  return tell(problems);
}

function languages(from: string, to: string) {
  const problems = differences(from, to);
  expect(problems).toHaveLength(1);
  return tell(problems);
}

function differences(from: string, to: string) {
  return compareStructure(richSchema, [richTree('de.yaml'), richTree('en.yaml', from, to)]);
}
