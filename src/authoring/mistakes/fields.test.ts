import { expect, it } from 'vitest';
import { mistake } from '../../../tests/fixtures/content/inspect.ts';

const module = 'en/beginner/profiles/module.mdx';
const quiz = 'en/beginner/profiles/quiz.yaml';
const second = 'en/beginner/profiles/second.mdx';
const workshop = 'en/beginner/profiles/workshop.mdx';
const strings = 'en/strings.yaml';

it('shows the line that is missing', () => {
  expect(mistake(second, [['objective: A title says what you do.\n', '']])).toMatchInlineSnapshot(`
    "field-missing
    content/en/beginner/profiles/second.mdx:2  objective
      "objective" is missing. Add it: objective: By the end you have ..."
  `);
});

it('shows the line that is missing in a list', () => {
  expect(mistake('facts.yaml', [['  grade: S\n', '']])).toMatchInlineSnapshot(`
    "field-missing
    content/facts.yaml:9  1.grade
      "grade" is missing. Add it: grade: W"
  `);
});

it('names a language without a text', () => {
  expect(
    mistake('facts.yaml', [['short: { de: viele, en: many }', 'short: { de: viele }']]),
  ).toMatchInlineSnapshot(`
    "field-missing
    content/facts.yaml:11  1.short.en
      "en" is missing. Add it: en: "...""
  `);
});

it('names the nearest field', () => {
  expect(mistake(second, [['objective:', 'objectiv:']])).toMatchInlineSnapshot(`
    "field-unknown
    content/en/beginner/profiles/second.mdx:4  objectiv
      "objectiv" is not a field; the fields here are id, title, objective, description, objectives, card. Change "objectiv" to "objective"."
  `);
});

it('names the fields where none is near', () => {
  expect(
    mistake(quiz, [['    prompt: Which two?', '    prompt: Which two?\n    points: 5']]),
  ).toMatchInlineSnapshot(`
    "field-unknown
    content/en/beginner/profiles/quiz.yaml:19  questions.1.points
      "points" is not a field; the fields here are id, lesson, objective, section, prompt, context, hint, rev, type, right, options. Take it out."
  `);
});

it('names a comma that cuts a text', () => {
  expect(
    mistake(workshop, [['how: Everyone looks.', 'how: Everyone looks, then talks.']]),
  ).toMatchInlineSnapshot(`
    "field-unknown
    content/en/beginner/profiles/workshop.mdx:8  agenda.0.then talks.
      "then talks." is not a field; the fields here are id, minutes, title, how, priority, least, most, lessons. Put the whole text in quotes: a comma ends it otherwise."
  `);
});

it('names a number that is a text', () => {
  expect(mistake('course.yaml', [['minutes: 60', 'minutes: an hour']])).toMatchInlineSnapshot(`
    "field-type
    content/course.yaml:18  modules.1.minutes
      "an hour" is not a number. Write it like this: minutes: 10"
  `);
});

it('names a list that is a text', () => {
  expect(
    mistake(second, [['objectives: [m1-o-look]', 'objectives: m1-o-look']]),
  ).toMatchInlineSnapshot(`
    "field-type
    content/en/beginner/profiles/second.mdx:6  objectives
      "m1-o-look" is not a list. Write it like this: objectives: [m1-o-look]"
  `);
});

it('names a colour without quotes', () => {
  expect(mistake('brand.yaml', [['colour: "#C9371F"', 'colour: #C9371F']])).toMatchInlineSnapshot(`
    "field-type
    content/brand.yaml:5  colour
      "colour" is empty. Write a value after the colon (in quotes if it begins with #): colour: "#C9371F""
  `);
});

it('names the nearest value', () => {
  expect(mistake(quiz, [['type: several', 'type: sevral']])).toMatchInlineSnapshot(`
    "field-value
    content/en/beginner/profiles/quiz.yaml:17  questions.1.type
      "sevral" is not one of one, several, pair, gap, case, estimate, fix, spot, text, match, sort, order. Change it to: type: several"
  `);
});

it('names the accepted values', () => {
  expect(mistake('facts.yaml', [['grade: S', 'grade: A']])).toMatchInlineSnapshot(`
    "field-value
    content/facts.yaml:10  1.grade
      "A" is not one of O, S, W, F. Choose one of them: grade: O"
  `);
});

it('mends an id', () => {
  expect(mistake(module, [['id: m1-o-look', 'id: M1_o_look']])).toMatchInlineSnapshot(`
    "field-value
    content/en/beginner/profiles/module.mdx:8  objectives.1.id
      "M1_o_look" is not an id (lower-case words joined by hyphens). Change it to "m1-o-look"."
  `);
});

it('names a day in another notation', () => {
  expect(
    mistake('facts.yaml', [['checked: 2026-11-01', 'checked: 1.11.2026']]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/facts.yaml:7  0.checked
      "1.11.2026" is not a day written as year-month-day. Write it like this: checked: 2026-11-24"
  `);
});

it('names an address without https', () => {
  expect(
    mistake('facts.yaml', [['https://example.org/study', 'http://example.org/study']]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/facts.yaml:13  1.source.url
      "http://example.org/study" is not an address that begins with https://. Write it like this: url: https://example.org/page"
  `);
});

it('mends the address of the site, and says where its path belongs', () => {
  expect(
    mistake('brand.yaml', [
      ['site: https://small.example', 'site: https://pages.example/bootcamp/'],
    ]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/brand.yaml:2  site
      "https://pages.example/bootcamp/" is not an address with https:// and without a path (that is "base"). Change it to "https://pages.example"."
  `);
});

it('mends a path without slashes', () => {
  expect(
    mistake('brand.yaml', [
      ['site: https://small.example', 'site: https://small.example\nbase: learn/bootcamp'],
    ]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/brand.yaml:3  base
      "learn/bootcamp" is not a path with a slash at both ends. Change it to "/learn/bootcamp/"."
  `);
});

it('lets no frame end the list in the header', () => {
  expect(
    mistake('brand.yaml', [
      [
        'site: https://small.example',
        'site: https://small.example\nframes: ["https://a.example; script-src *"]',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/brand.yaml:3  frames.0
      "https://a.example; script-src *" is not an address with https:// and without a path. Write it like this: - https://lms.example"
  `);
});

it('mends the address of a frame', () => {
  expect(
    mistake('brand.yaml', [
      [
        'site: https://small.example',
        'site: https://small.example\nframes: [https://lms.example/course/4]',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/brand.yaml:3  frames.0
      "https://lms.example/course/4" is not an address with https:// and without a path. Change it to "https://lms.example"."
  `);
});

it('names an e-mail address that is none', () => {
  expect(mistake('brand.yaml', [['kim@muster.example', 'kim']])).toMatchInlineSnapshot(`
    "field-value
    content/brand.yaml:8  contacts.comms.email
      "kim" is not an e-mail address. Write it like this: email: team@muster.example"
  `);
});

it('names a key without a dot', () => {
  expect(mistake(strings, [['nav.hello:', 'hello:']])).toMatchInlineSnapshot(`
    "field-value
    content/en/strings.yaml:2  hello
      "hello" is not a key (words with dots between them). Write it like this: nav.search: ..."
  `);
});

it('names a sentence without a text', () => {
  expect(
    mistake(strings, [['nav.search: { text: Search, note', 'nav.search: { txt: Search, note']]),
  ).toMatchInlineSnapshot(`
    "field-unknown
    content/en/strings.yaml:1  nav.search.txt
      "txt" is not a field; the fields here are text, note. Change "txt" to "text"."
  `);
});

it('counts the letters of a title', () => {
  expect(
    mistake(second, [
      [
        'title: A title says what you do',
        'title: A title says what you do, for whom you do it, and what they have from it',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "field-length
    content/en/beginner/profiles/second.mdx:3  title
      72 characters; at most 60. Take out 12."
  `);
});

it('counts the letters of a description', () => {
  expect(
    mistake(module, [
      [
        'description: A description for search engines that is long enough to be shown.',
        'description: A description.',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "field-length
    content/en/beginner/profiles/module.mdx:5  description
      14 characters; at least 50. Add 36 or more."
  `);
});

it('counts the options of a question', () => {
  expect(
    mistake(quiz, [['      - { id: c, text: Three, feedback: No. }\n', '']]),
  ).toMatchInlineSnapshot(`
    "field-length
    content/en/beginner/profiles/quiz.yaml:10  questions.0.options
      2 entries; at least 3. Add 1 more."
  `);
});

it('names an empty feedback', () => {
  expect(mistake(quiz, [['feedback: Yes.', 'feedback: ""']])).toMatchInlineSnapshot(`
    "field-length
    content/en/beginner/profiles/quiz.yaml:11  questions.0.options.1.feedback
      The text is empty. Write one: feedback: "...""
  `);
});

it('names a missing feedback', () => {
  expect(mistake(quiz, [[', feedback: Yes.', '']])).toMatchInlineSnapshot(`
    "field-missing
    content/en/beginner/profiles/quiz.yaml:11  questions.0.options.1.feedback
      "feedback" is missing. Add it: feedback: "...""
  `);
});

it('names a step without minutes', () => {
  expect(mistake(workshop, [['minutes: 10,', 'minutes: 0,']])).toMatchInlineSnapshot(`
    "field-length
    content/en/beginner/profiles/workshop.mdx:8  agenda.0.minutes
      0 is too little; at least 1. Change the number: minutes: 10"
  `);
});
