import { expect, it } from 'vitest';
import { mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const germanQuiz = 'de/beginner/profiles/quiz.yaml';
const first = 'en/beginner/profiles/first.mdx';
const quiz = 'en/beginner/profiles/quiz.yaml';
const second = 'en/beginner/profiles/second.mdx';
const workshop = 'en/beginner/profiles/workshop.mdx';
const strings = 'en/strings.yaml';

it('names a section that has another id', () => {
  expect(mistake(first, [[' {/* #look */}', ' {/* #see */}']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/first.mdx:58  ##
      The section "see" is not in the other language; content/de/beginner/profiles/first.mdx:58 has "look". If they are the same, write "look"; if not, each language needs both."
  `);
});

it('names a part of the guideline that one language lacks', () => {
  expect(
    mistake('de/beginner/profiles/second.mdx', [
      ['<Key>\n', '<Guideline light="ask" />\n\n<Key>\n'],
    ]),
  ).toMatchInlineSnapshot(`
    "parity-missing
    content/en/beginner/profiles/second.mdx:1  <Guideline>
      The part of the guideline "ask" of content/de/beginner/profiles/second.mdx:16 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('names a fact that one language lacks', () => {
  expect(mistake(first, [['<Fact id="people-trust" />\n', '']])).toMatchInlineSnapshot(`
    "parity-missing
    content/en/beginner/profiles/first.mdx:1  <Fact>
      The fact "people-trust" of content/de/beginner/profiles/first.mdx:26 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('names a step that has another id', () => {
  expect(mistake(second, [['id="m1-second-do"', 'id="m1-second-doing"']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/second.mdx:28  <DoItNow>
      The do-it-now step "m1-second-doing" is not in the other language; content/de/beginner/profiles/second.mdx:28 has "m1-second-do". If they are the same, write "m1-second-do"; if not, each language needs both."
  `);
});

it('names a word that one language lacks', () => {
  expect(
    mistake('en/glossary.yaml', [['- { id: feed, term: Feed, text: "The headline." }\n', '']]),
  ).toMatchInlineSnapshot(`
    "parity-missing
    content/en/glossary.yaml:1  glossary
      The word "feed" of content/de/glossary.yaml:2 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('names an option that has another letter', () => {
  expect(
    mistake(quiz, [
      [
        '      - { id: c, text: Three, feedback: No. }',
        '      - { id: d, text: Three, feedback: No. }',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/quiz.yaml:12  questions.0.options.2
      The option "d" is not in the other language; content/de/beginner/profiles/quiz.yaml:12 has "c". If they are the same, write "c"; if not, each language needs both."
  `);
});

it('names another right answer', () => {
  expect(mistake(quiz, [['right: [a, c]', 'right: [a, b]']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/quiz.yaml:19  questions.1.right
      "right" is a, b here and a, c in content/de/beginner/profiles/quiz.yaml:19. Write the same in every language."
  `);
});

it('names another order of sections', () => {
  expect(
    mistake(first, [
      ['{/* #title */}', '{/* #x */}'],
      ['{/* #look */}', '{/* #title */}'],
      ['{/* #x */}', '{/* #look */}'],
    ]),
  ).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/first.mdx:22  ##
      The sections come in another order than in content/de/beginner/profiles/first.mdx (title, look). Use the same order."
  `);
});

it('names a question that one language lacks', () => {
  expect(
    mistake(quiz, [
      [
        '      - { id: c, text: Three, feedback: No. }\n',
        '      - { id: c, text: Three, feedback: No. }\n  - id: m1-first-q2\n    lesson: m1-first\n    objective: m1-o-write\n    section: title\n    type: one\n    prompt: Which one?\n    right: a\n    options:\n      - { id: a, text: One, feedback: Yes. }\n      - { id: b, text: Two, feedback: No. }\n      - { id: c, text: Three, feedback: Neither. }\n',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "parity-missing
    content/de/beginner/profiles/quiz.yaml:2  questions
      The question "m1-first-q2" of content/en/beginner/profiles/quiz.yaml:13 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('names another revision', () => {
  expect(
    mistake(germanQuiz, [['    prompt: Which two?', '    prompt: Which two?\n    rev: 2']]),
  ).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/quiz.yaml:13  questions.1.rev
      "rev" is 1 here and 2 in content/de/beginner/profiles/quiz.yaml:19. Write the same in every language."
  `);
});

it('names another priority of a step', () => {
  expect(mistake(workshop, [['priority: 2', 'priority: 3']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/workshop.mdx:9  agenda.1.priority
      "priority of m1-w-write" is 3 here and 2 in content/de/beginner/profiles/workshop.mdx:9. Write the same in every language."
  `);
});

it('names other objectives of a lesson', () => {
  expect(mistake(second, [['[m1-o-look]', '[m1-o-look, m1-o-write]']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/second.mdx:6  objectives
      "objectives" is m1-o-look, m1-o-write here and m1-o-look in content/de/beginner/profiles/second.mdx:6. Write the same in every language."
  `);
});

it('names a sentence that one language lacks', () => {
  expect(mistake(strings, [['nav.hello: Hello {name}\n', '']])).toMatchInlineSnapshot(`
    "string-missing
    content/en/strings.yaml:1  nav.hello
      The sentence "nav.hello" is missing here; it belongs to content/de/strings.yaml:2. Add it: nav.hello: "...""
  `);
});

it('names a tier without a sentence', () => {
  expect(mistakeInBoth('strings.yaml', [['tier.advanced: Two\n', '']])).toMatchInlineSnapshot(`
    "string-missing
    content/en/strings.yaml:1  tier.advanced
      The sentence "tier.advanced" is missing here; it belongs to a tier of course.yaml. Add it: tier.advanced: "...""
  `);
});

it('names another placeholder', () => {
  expect(mistake(strings, [['Hello {name}', 'Hello {who}']])).toMatchInlineSnapshot(`
    "string-placeholder
    content/en/strings.yaml:2  nav.hello
      This sentence fills in {who}; content/de/strings.yaml fills in {name}. Use the same names in braces in every language."
  `);
});

it('names a plural without one of its forms', () => {
  expect(mistake(strings, [['time.minutes.one: "{count} min"\n', '']])).toMatchInlineSnapshot(`
    "string-plural
    content/en/strings.yaml:3  time.minutes.other
      The plural "time.minutes" has no form "one". Add it: time.minutes.one: "{count} ...""
  `);
});
