import fc from 'fast-check';
import type { Step } from './timetable.ts';

/** For tests: any agenda of up to ten steps, with minutes that no author would write among them. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 60 }),
      less: fc.nat({ max: 30 }),
      more: fc.nat({ max: 30 }),
      priority: fc.constantFrom(1, 2, 3, 4),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ minutes, less, more, priority }, index) => ({
      id: `s${index}`,
      title: `Step ${index}`,
      minutes,
      least: Math.max(1, minutes - less),
      most: minutes + more,
      priority,
      lessons: [],
    })),
  );

export const anyTotal = fc.integer({ min: 1, max: 400 });
