import { describe, expect, test } from 'vitest';
import { match as matchQuestion, sort as sortQuestion } from '../sample.ts';
import { sort } from '../sort/sort.ts';
import { valueIn, withPair } from './pairs.ts';

const all = sortQuestion.right;

test.each([
  { answer: all, mark: 1, missed: [], wrong: [] },
  { answer: ['a:green'], mark: 0.25, missed: ['b:ask', 'c:leave', 'd:ask'], wrong: [] },
  {
    answer: ['a:green', 'b:ask', 'c:ask', 'd:ask'],
    mark: 0.75,
    missed: ['c:leave'],
    wrong: ['c:ask'],
  },
  { answer: ['a:ask'], mark: 0, missed: all, wrong: ['a:ask'] },
  { answer: [], mark: 0, missed: all, wrong: [] },
])('marks $answer with $mark', ({ answer, mark, missed, wrong }) => {
  expect(sort.mark(sortQuestion, answer)).toEqual({ mark, right: mark === 1, missed, wrong });
});

describe('the spelling of an answer', () => {
  test('has the order of the question', () => {
    expect(sort.read(sortQuestion, ['d:ask', 'a:green'])).toEqual(['a:green', 'd:ask']);
  });

  test('has one value for each option: the last', () => {
    expect(sort.read(sortQuestion, ['a:ask', 'a:green'])).toEqual(['a:green']);
  });

  test('passes over options and values that do not exist', () => {
    expect(sort.read(sortQuestion, ['a', 'a:', 'a:gone', 'gone:ask', ':ask', 'b:ask'])).toEqual([
      'b:ask',
    ]);
  });
});

test('can be checked as soon as one pair is there', () => {
  expect(sort.isComplete(sortQuestion, [])).toBe(false);
  expect(sort.isComplete(sortQuestion, ['c:ask'])).toBe(true);
});

test('keeps the pairs that are right', () => {
  expect(sort.keep(sortQuestion, ['a:ask', 'b:ask', 'c:leave'])).toEqual(['b:ask', 'c:leave']);
});

test('judges every option by its pair', () => {
  const answer = ['a:green', 'b:leave'];
  expect(['a', 'b', 'c'].map((id) => sort.judge(sortQuestion, answer, id))).toEqual([
    'right',
    'wrong',
    'missed',
  ]);
});

test('explains what went wrong, with its name', () => {
  expect(sort.explain?.(sortQuestion, ['a:green', 'b:leave'])).toEqual(['Option b: Because of b.']);
});

test('finds and changes the value of an option', () => {
  const answer = withPair(['a:1', 'b:2'], 'a', '3');
  expect(valueIn(answer, 'a')).toBe('3');
  expect(valueIn(answer, 'b')).toBe('2');
  expect(valueIn(withPair(answer, 'a', ''), 'a')).toBeUndefined();
  expect(matchQuestion.right.map((token) => valueIn([token], token.charAt(0)))).toEqual([
    '2',
    '4',
    '1',
    '5',
  ]);
});
