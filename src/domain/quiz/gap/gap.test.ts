import { describe, expect, test } from 'vitest';
import { gap, respond, splitText } from './gap.ts';
import { gapSample as question } from './sample.ts';
import { foldSpelling } from './spelling.ts';

test.each([
  { answer: ['a:screen reader', 'b:alt text'], mark: 1, missed: [], wrong: [] },
  { answer: ['a:Screenreader', 'b:Alt text.'], mark: 1, missed: [], wrong: [] },
  { answer: ['b:alt text'], mark: 0.5, missed: ['a:screen reader'], wrong: [] },
  {
    answer: ['a:robot', 'b:alt text'],
    mark: 0.5,
    missed: ['a:screen reader'],
    wrong: ['a:robot'],
  },
  { answer: [], mark: 0, missed: ['a:screen reader', 'b:alt text'], wrong: [] },
])('marks $answer with $mark', ({ answer, mark, missed, wrong }) => {
  expect(gap.mark(question, answer)).toEqual({ mark, right: mark === 1, missed, wrong });
});

test('reads the gaps in their order, each once, without spare spaces', () => {
  expect(gap.read(question, ['b:  alt   text ', 'c:x', 'a:one', 'a:two', 'alone'])).toEqual([
    'a:one',
    'b:alt text',
  ]);
  expect(gap.read(question, ['a:   '])).toEqual([]);
});

test('takes no more than 80 characters, and no half of one', () => {
  expect(gap.read(question, [`a:${'x'.repeat(100_000)}`])).toEqual([`a:${'x'.repeat(80)}`]);
  expect(gap.read(question, [`a:${'😀'.repeat(100)}`])).toEqual([`a:${'😀'.repeat(80)}`]);
});

test('keeps colons in what was typed', () => {
  expect(gap.read(question, ['a:at 10:30: now'])).toEqual(['a:at 10:30: now']);
});

test('can be checked as soon as one gap is filled', () => {
  expect(gap.isComplete(question, ['b:x'])).toBe(true);
});

test('keeps only what fits', () => {
  expect(gap.keep(question, ['a:Screenreader', 'b:title'])).toEqual(['a:Screenreader']);
});

test('answers a filling by what it is: right, a known mistake, anything else', () => {
  const [first] = question.options;
  if (!first) throw new Error('The sample has no gap.');
  expect(respond(first, 'SCREEN READER')).toBe('It reads aloud.');
  expect(respond(first, 'the Algorithm')).toBe('Think of who listens.');
  expect(respond(first, 'Algorithm!')).toBe('A machine, true.');
  expect(gap.explain?.(question, ['a:robot', 'b:alt text'])).toEqual([
    'A machine, true.',
    'It is read out.',
  ]);
});

test('cuts the text at its gaps', () => {
  const [a, b] = question.options;
  expect(splitText(question)).toEqual([
    { before: 'A ', gap: a },
    { before: ' reads an ', gap: b },
    { before: '.', gap: undefined },
  ]);
});

describe('the spelling', () => {
  test.each([
    ['Screen Reader', 'screen reader'],
    ['  alt \u00a0 text ', 'alt text'],
    ['alt text.', 'alt text'],
    ['really?!', 'really'],
    ['don’t', "don't"],
    ['„Muster“', '"Muster"'],
    ['alt‑text', 'alt-text'],
    ['alt–text', 'alt-text'],
    ['Vorlesegeraet', 'Vorlesegerät'],
    ['STRASSE', 'Straße'],
    ['u\u0308ber', 'über'],
    ['Vor\u00adlese', 'Vorlese'],
  ])('takes %j for %j', (typed, wanted) => {
    expect(foldSpelling(typed)).toBe(foldSpelling(wanted));
  });

  test.each([
    ['alttext', 'alt text'],
    ['alt-text', 'alt text'],
    ['reeder', 'reader'],
    ['über', 'uber'],
    ['?', '!'],
    ['C++', 'C'],
  ])('tells %j from %j', (typed, other) => {
    expect(foldSpelling(typed)).not.toBe(foldSpelling(other));
  });
});
