import { expect, it } from 'vitest';
import { inspect, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'beginner/profiles/quiz.yaml';

/** The second question as a conversation of two steps. */
const conversation: [string, string][] = [
  ['type: several', 'type: case'],
  ['right: [a, c]', 'right: [a, c]\n    steps:'],
  [
    `    options:
      - { id: a, text: Four, feedback: Yes. }
      - { id: b, text: Five, feedback: No. }
      - { id: c, text: Six, feedback: This too. }
`,
    `      - id: start
        text: Hello.
        options:
          - { id: a, text: Good day, feedback: She smiles., to: more }
          - { id: b, text: What, feedback: She leaves., to: bad }
      - id: more
        text: How are you?
        options:
          - { id: c, text: Fine and you, feedback: She talks., to: good }
          - { id: d, text: Why, feedback: She stops., to: bad }
    endings:
      - { id: good, text: You talk., mark: 1 }
      - { id: bad, text: You stand there., mark: 0 }
`,
  ],
];

it('takes a conversation', () => {
  const { problems } = inspect({ [`de/${quiz}`]: conversation, [`en/${quiz}`]: conversation });
  expect(problems).toEqual([]);
});

it('names a reply that leads nowhere', () => {
  expect(wrong('talks., to: good', 'talks., to: goo')).toMatchInlineSnapshot(`
    "case-target
    content/en/beginner/profiles/quiz.yaml:29  questions.1.steps.1.options.0.to
      "goo" is no step and no ending (start, more, good, bad). Change it to "good"."
  `);
});

it('names a reply that leads back', () => {
  expect(wrong('stops., to: bad', 'stops., to: start')).toMatchInlineSnapshot(`
    "case-loop
    content/en/beginner/profiles/quiz.yaml:30  questions.1.steps.1.options.1.to
      At "more" this reply leads back to "start". Let it lead to a later step or to an ending: learners can go back by themselves."
  `);
});

it('names an ending that no reply leads to', () => {
  const lost = '{ id: lost, text: Nobody comes here., mark: 0 }';
  expect(wrong('      - { id: bad,', `      - ${lost}\n      - { id: bad,`)).toMatchInlineSnapshot(`
    "case-unreached
    content/en/beginner/profiles/quiz.yaml:33  questions.1.endings.1
      No reply leads to "lost". Let a reply lead to it ("to: lost"), or take it out."
  `);
});

it('names a letter that two steps have', () => {
  expect(wrong('{ id: d, text: Why', '{ id: b, text: Why')).toMatchInlineSnapshot(`
    "case-names
    content/en/beginner/profiles/quiz.yaml:30  questions.1.steps.1.options.1.id
      Two steps have a reply "b". Give this one a letter that is free."
  `);
});

it('names an ending that is called like a step', () => {
  const other = '{ id: more, text: It is called like a step., mark: 0 }';
  expect(
    wrong('      - { id: bad,', `      - ${other}\n      - { id: bad,`),
  ).toMatchInlineSnapshot(`
    "case-names
    content/en/beginner/profiles/quiz.yaml:33  questions.1.endings.1.id
      A step and an ending are called "more". Give the ending an id of its own."
  `);
});

it('names a right answer that is no path', () => {
  expect(wrong('right: [a, c]', 'right: [c, a]')).toMatchInlineSnapshot(`
    "case-path
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right.0
      "c" cannot be said at "start" (a, b). Write the letters of one whole path, in its order."
  `);
});

it('names a right answer that stops on its way', () => {
  expect(wrong('right: [a, c]', 'right: [a]')).toMatchInlineSnapshot(`
    "case-path
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right
      "right" stops at the step "more". Let it lead to an ending with "mark: 1"."
  `);
});

it('names a right answer that does not end well', () => {
  expect(wrong('right: [a, c]', 'right: [a, d]')).toMatchInlineSnapshot(`
    "case-path
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right
      "right" leads to the ending "bad", whose mark is 0. Let it lead to an ending with "mark: 1"."
  `);
});

function wrong(from: string, to: string): string {
  return mistakeInBoth(quiz, [...conversation, [from, to]]);
}
