import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatClock, type Plan, readClock, readPlan, writePlan } from './plan.ts';
import { LENGTHS } from './timetable.ts';

it('reads length and start from an address', () => {
  expect(readPlan('?minutes=60&start=09:05', LENGTHS)).toEqual({ minutes: 60, start: 545 });
});

it.each([
  '?minutes=61&start=24:00',
  '?minutes=sixty&start=9',
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
  expect(readClock('9:05')).toBeUndefined();
});
