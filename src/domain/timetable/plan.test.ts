import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatClock, type Plan, readClock, readPlan, writePlan } from './plan.ts';
import { LENGTHS } from './timetable.ts';

it('reads length and start from an address', () => {
  expect(readPlan('?minutes=60&start=09:05', LENGTHS)).toEqual({ minutes: 60, start: 545 });
});

it.each([
  '?minutes=61&start=24:00',
  '?minutes=sixty&start=9x',
  '?minutes=&start=09:60',
  '?minutes=-60&start=<b>',
  '?%%%=&start=%E0%A4%A',
  '',
])('leaves out what makes no sense: %s', (search) => {
  expect(readPlan(search, LENGTHS)).toEqual({});
});

it('reads what it wrote', () => {
  const anyPlan: fc.Arbitrary<Plan> = fc.record(
    { minutes: fc.constantFrom(...LENGTHS), start: fc.integer({ min: 0, max: 1439 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlan(writePlan(plan), LENGTHS)).toEqual(plan);
    }),
  );
});

it('shows the time of day with two digits each, and goes on after midnight', () => {
  expect([5, 545, 1440 + 20].map(formatClock)).toEqual(['00:05', '09:05', '00:20']);
});

it.each([
  ['9', '09:00'],
  ['9:05', '09:05'],
  ['9.05', '09:05'],
  ['905', '09:05'],
  [' 0905 ', '09:05'],
  ['23:59', '23:59'],
])('reads %s as a time of day', (typed, time) => {
  expect(formatClock(readClock(typed) ?? -1)).toBe(time);
});

it.each(['', '24', '9:60', '9:5', '9 Uhr', '-1', '99999'])(
  'reads %s as no time of day',
  (typed) => {
    expect(readClock(typed)).toBeUndefined();
  },
);
