import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { order as question } from '../sample.ts';
import { shuffle } from '../shuffle.ts';
import { arrangeOptions, moveOption, order } from './order.ts';

// The right order is c a d b.
test.each([
  { answer: ['c', 'a', 'd', 'b'], mark: 1, wrong: [] },
  { answer: ['a', 'd', 'b', 'c'], mark: 2 / 3, wrong: ['c'] },
  { answer: ['b', 'c', 'a', 'd'], mark: 2 / 3, wrong: ['b'] },
  { answer: ['a', 'c', 'd', 'b'], mark: 2 / 3, wrong: ['c'] },
  { answer: ['a', 'c', 'b', 'd'], mark: 1 / 3, wrong: ['c', 'd'] },
  { answer: ['b', 'd', 'a', 'c'], mark: 0, wrong: ['b', 'd', 'a', 'c'] },
  { answer: ['d'], mark: 0, wrong: ['d'] },
  { answer: [], mark: 0, wrong: [] },
])('marks $answer with $mark', ({ answer, mark, wrong }) => {
  const marked = order.mark(question, answer);
  expect(marked.mark).toBeCloseTo(mark);
  expect(marked).toMatchObject({ right: mark === 1, wrong });
});

describe('the spelling of an answer', () => {
  test('is the ids in their order, whether they were listed or numbered', () => {
    expect(order.read(question, ['b', 'a', 'c', 'd'])).toEqual(['b', 'a', 'c', 'd']);
    expect(order.read(question, ['a:2', 'b:1', 'c:3', 'd:4'])).toEqual(['b', 'a', 'c', 'd']);
  });

  test('has every option once, also where two have one number', () => {
    expect(order.read(question, ['a:1', 'b:1', 'a:3', 'b'])).toEqual(['a', 'b']);
  });

  test('passes over what is no option or no place', () => {
    expect(order.read(question, ['gone', 'gone:1', 'a:', 'a:x', 'a:-1', 'b:2'])).toEqual(['b']);
  });
});

test('is complete when every option has a place', () => {
  expect(order.isComplete(question, ['a', 'b', 'c'])).toBe(false);
  expect(order.isComplete(question, ['a', 'b', 'c', 'd'])).toBe(true);
});

test('keeps what stands in the right order among itself', () => {
  expect(order.keep(question, ['b', 'c', 'a', 'd'])).toEqual(['c', 'a', 'd']);
  expect(order.keep(question, ['b', 'd', 'a', 'c'])).toEqual([]);
});

test('judges an option by whether it has to move', () => {
  const judge = (answer: string[]) => answer.map((id) => order.judge(question, answer, id));
  expect(judge(['a', 'd', 'b', 'c'])).toEqual(['right', 'right', 'right', 'wrong']);
  expect(order.judge(question, ['a'], 'b')).toBe('missed');
});

test('explains what has to move, with its name', () => {
  expect(order.explain?.(question, ['a', 'd', 'b', 'c'])).toEqual(['Option c: Because of c.']);
});

describe('the options as the learner sees them', () => {
  const ids = (answer: string[], options = question.options) =>
    arrangeOptions({ ...question, options }, answer).map(({ id }) => id);

  test('stand in the order of the question, then in that of the answer', () => {
    expect(ids([])).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(['d', 'c', 'b', 'a'])).toEqual(['d', 'c', 'b', 'a']);
    expect(ids(question.right.slice())).toEqual(['c', 'a', 'd', 'b']);
  });

  test('stay right on a new try, with the others to be placed', () => {
    expect(ids(['c', 'a'])).toEqual(['c', 'a', 'b', 'd']);
    expect(ids(['c', 'a', 'd'])).toEqual(['b', 'c', 'a', 'd']);
  });

  test('are never in the right order before the learner has put them there', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 3 }), (seed, kept) => {
        const answer = question.right.slice(0, kept);
        expect(ids(answer, shuffle(question.options, seed))).not.toEqual(question.right);
      }),
    );
  });
});

test('moves one option and leaves the others as they are', () => {
  const move = (id: string, place: number) => moveOption(question.options, id, place).join('');
  expect(move('a', 1)).toBe('bacd');
  expect(move('d', 0)).toBe('dabc');
  expect(move('b', 3)).toBe('acdb');
  expect(move('c', 2)).toBe('abcd');
});
