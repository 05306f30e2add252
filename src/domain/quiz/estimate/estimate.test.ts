import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from './estimate.ts';
import { decimalsOf, readNumber } from './number.ts';
import { estimateSample as question } from './sample.ts';

test.each([
  ['55', 1],
  ['50', 1],
  ['60', 1],
  ['61', 0.95],
  ['40', 0.5],
  ['70', 0.5],
  ['30', 0],
  ['80', 0],
  ['100000', 0],
  ['-3', 0],
])('marks %s with %d', (given, mark) => {
  const right = mark === 1;
  const marked = estimate.mark(question, [given]);
  expect(marked.mark).toBeCloseTo(mark, 9);
  expect(marked).toMatchObject({
    right,
    missed: right ? [] : ['55'],
    wrong: right ? [] : [given],
  });
});

test('earns less the farther it is off', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (a, b) => {
      const [near, far] = [Math.min(a, b), Math.max(a, b)];
      const mark = (off: number) => estimate.mark(question, [`${55 + off}`]).mark;
      expect(mark(near)).toBeGreaterThanOrEqual(mark(far));
    }),
  );
});

test('lets three tolerances count where no other end is given', () => {
  const { near, ...plain } = question;
  expect(estimate.mark(plain, ['65']).mark).toBeCloseTo(0.5);
  expect(estimate.mark(plain, ['70']).mark).toBe(0);
  expect(estimate.mark({ ...plain, tolerance: 0 }, ['55']).mark).toBe(1);
  expect(estimate.mark({ ...plain, tolerance: 0 }, ['56']).mark).toBe(0);
});

test('is not misled by binary fractions', () => {
  const fine = { ...question, answer: 0.3, right: ['0.3'], step: 0.1, tolerance: 0.2, near: 0.4 };
  expect(estimate.mark(fine, ['0.1']).mark).toBe(1);
  expect(estimate.verdict?.(fine, ['0.1']).values).toMatchObject({ given: 0.1, off: 0.2 });
});

test('says on which side of the answer an estimate lies, and how far off', () => {
  const verdict = (given: string) => estimate.verdict?.(question, [given]);
  expect(verdict('40')).toEqual({
    key: 'estimate.near.low',
    values: { given: 40, answer: 55, off: 15, unit: ' posts' },
  });
  expect(['55', '57', '75', '80', '20', '99'].map((given) => verdict(given)?.key)).toEqual([
    'estimate.exact',
    'estimate.right',
    'estimate.near.high',
    'estimate.far.high',
    'estimate.far.low',
    'estimate.far.high',
  ]);
  expect(estimate.explain?.(question, ['40'])).toEqual(['Think bigger.']);
  expect(estimate.explain?.(question, ['57'])).toEqual(['So it is.']);
  expect(estimate.explain?.(question, [])).toEqual([]);
});

test('reads the first number and nothing else', () => {
  expect(estimate.read(question, ['40,4 posts', '50'])).toEqual(['40']);
  expect(estimate.read(question, ['about forty'])).toEqual([]);
});

describe('a number', () => {
  test.each([
    ['40', 0, 40],
    [' 40 % ', 0, 40],
    ['1.234', 0, 1234],
    ['1,234', 0, 1234],
    ['1.234,5', 1, 1234.5],
    ['1,234.5', 1, 1234.5],
    ['1 234,5', 1, 1234.5],
    ['1’234.5', 1, 1234.5],
    ['1.234.567', 0, 1234567],
    ['1,234,567.8', 1, 1234567.8],
    ['2,5', 1, 2.5],
    ['2.5', 1, 2.5],
    ['.5', 1, 0.5],
    ['0,125', 3, 0.125],
    ['1,125', 3, 1.125],
    ['0.125', 0, 0],
    ['2,', 1, 2],
    ['2.49', 1, 2.5],
    ['−3', 0, -3],
    ['€ 12', 0, 12],
    ['ca. 12', 0, 12],
    ['', 0, undefined],
    ['-', 0, undefined],
    ['1e9', 0, undefined],
    ['12 to 15', 0, undefined],
    ['Infinity', 0, undefined],
    ['9'.repeat(50), 0, undefined],
  ])('is read from %j with %d decimals as %j', (text, decimals, number) => {
    expect(readNumber(text, decimals)).toBe(number);
  });

  test('that was read is read again as itself', () => {
    const piece = fc.constantFrom('1', '23', '456', '0', '.', ',', ' ', '-', '%', 'x');
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(0, 1, 2, 3), (pieces, decimals) => {
        const number = readNumber(pieces.join(''), decimals);
        if (number !== undefined) expect(readNumber(`${number}`, decimals)).toBe(number);
      }),
    );
  });

  test('has as many decimals as the step', () => {
    expect([1, 0.5, 0.05, 10].map(decimalsOf)).toEqual([0, 1, 2, 0]);
  });
});
