import { expect, test } from 'vitest';
import { formatMoment } from './moment.ts';

const at = new Date(2026, 10, 24, 23, 5).getTime();

test('writes day and time of where the learner is', () => {
  expect(formatMoment(at, 'en', at)).toBe('24 November 2026, 23:05');
  expect(formatMoment(at, 'de', at)).toBe('24. November 2026, 23:05');
});

test('has no words for a time that cannot be', () => {
  const times = [at + 2 * 24 * 60 * 60 * 1000, Number.MAX_SAFE_INTEGER, Number.NaN];
  expect(times.map((time) => formatMoment(time, 'en', at))).toEqual(['', '', '']);
});
