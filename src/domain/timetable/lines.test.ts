import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeAgenda } from './lines.ts';
import { steps } from './sample.ts';

const agenda = steps.map((step) => ({
  ...step,
  lessons: ['pr1-look', 'pr1-ask'],
  how: `“Who?” is asked: {a}, [b] # "c"`,
}));

it('writes lines that the course reads as the same agenda', () => {
  expect(parse(writeAgenda(agenda)).agenda).toEqual(agenda);
});

it('adds up the minutes of the workshop, without steps for time to spare', () => {
  expect(parse(writeAgenda(agenda)).minutes).toBe(90);
});

it('writes no bounds and no lessons where there are none', () => {
  const step = { id: 'look', title: 'Look', how: 'All look.', minutes: 10, priority: 1 } as const;
  expect(writeAgenda([{ ...step, lessons: [] }])).toBe(
    'minutes: 10\nagenda:\n  - { id: look, minutes: 10, title: "Look", how: "All look.", priority: 1 }\n',
  );
});
