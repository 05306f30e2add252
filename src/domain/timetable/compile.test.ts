import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, anyTotal } from './arbitrary.ts';
import { BREAK } from './breaks.ts';
import { boundsOf, compileTimetable } from './compile.ts';
import { steps } from './sample.ts';
import { LENGTHS, listLengths, type Step, type Timetable } from './timetable.ts';

const tell = ({ slots }: Timetable) =>
  slots.map(({ id, from, minutes }) => `${from} ${id} ${minutes}`);

describe('a workshop of 90 minutes, planned for', () => {
  it('45: what can be shortened is, what can be dropped is', () => {
    const short = compileTimetable(steps, 45);
    expect(tell(short)).toEqual([
      '0 look 5',
      '5 ask 10',
      '15 write 15',
      '30 test 10',
      '40 close 5',
    ]);
    expect(short.dropped).toEqual(['photo', 'about', 'view']);
  });

  it('60: the core has its full time before anything else has', () => {
    expect(tell(compileTimetable(steps, 60))).toEqual([
      '0 look 5',
      '5 ask 10',
      '15 write 25',
      '40 test 15',
      '55 close 5',
    ]);
  });

  it('90: as its author wrote it', () => {
    const { slots, dropped, spare } = compileTimetable(steps, 90);
    expect(slots.map(({ id, minutes }) => [id, minutes])).toEqual(
      steps.filter(({ priority }) => priority < 4).map(({ id, minutes }) => [id, minutes]),
    );
    expect([dropped, spare]).toEqual([['photo', 'view'], 0]);
  });

  it('120: with a break, and with one more step rather than two halves', () => {
    expect(tell(compileTimetable(steps, 120))).toEqual([
      '0 look 10',
      '10 photo 20',
      '30 ask 15',
      '45 break-1 10',
      '55 write 25',
      '80 test 15',
      '95 about 15',
      '110 close 10',
    ]);
  });

  it('180: with two breaks, and the most time for what matters most', () => {
    const { slots, spare } = compileTimetable(steps, 180);
    expect(slots.filter(({ kind }) => kind === 'break')).toHaveLength(2);
    expect(slots.find(({ id }) => id === 'write')?.minutes).toBe(30);
    expect(spare).toBe(0);
  });
});

it('leaves time over rather than stretch a step beyond its most', () => {
  const { slots, spare } = compileTimetable(steps.slice(0, 2), 60);
  expect([slots.at(-1)?.minutes, spare]).toEqual([30, 15]);
});

it('has no break where the steps fill too little time for one', () => {
  const { slots, spare } = compileTimetable(steps.slice(0, 3), 180);
  expect([slots.length, spare]).toEqual([3, 180 - 65]);
});

it('has no step at all where not even the shortest fits', () => {
  expect(compileTimetable(steps, 4)).toEqual({
    total: 4,
    slots: [],
    dropped: steps.map(({ id }) => id),
    spare: 4,
  });
});

describe('in any timetable', () => {
  const law = (name: string, holds: (timetable: Timetable, steps: Step[]) => void) =>
    it(name, () => {
      fc.assert(
        fc.property(anySteps, anyTotal, (list, total) => {
          holds(compileTimetable(list, total), list);
        }),
        { numRuns: 500 },
      );
    });

  law('each slot begins where the one before it ends', ({ slots }) => {
    const ends = [0, ...slots.map(({ from, minutes }) => from + minutes)];
    expect(slots.map(({ from }) => from)).toEqual(ends.slice(0, -1));
  });

  law('slots and spare minutes add up to the length', ({ slots, spare, total }) => {
    expect(slots.reduce((sum, { minutes }) => sum + minutes, spare)).toBe(total);
    expect(spare).toBeGreaterThanOrEqual(0);
  });

  law('each step lies within its bounds', ({ slots }, list) => {
    for (const step of list) {
      const minutes = slots.find(({ id }) => id === step.id)?.minutes ?? step.minutes;
      expect(minutes).toBeGreaterThanOrEqual(boundsOf(step).least);
      expect(minutes).toBeLessThanOrEqual(boundsOf(step).most);
    }
  });

  law('steps keep the order of the agenda and each is kept or dropped', (timetable, list) => {
    const kept = timetable.slots.filter(({ kind }) => kind === 'step').map(({ id }) => id);
    const ids = list.map(({ id }) => id);
    expect(kept).toEqual(ids.filter((id) => !timetable.dropped.includes(id)));
    expect(timetable.dropped).toEqual(ids.filter((id) => !kept.includes(id)));
  });

  law(
    'no step that would have fitted is dropped while a less important one stays',
    (made, list) => {
      const breaks = made.slots.filter(({ kind }) => kind === 'break').length;
      for (const step of list.filter(({ id }) => made.dropped.includes(id))) {
        const ahead = list.filter(
          (other) => !made.dropped.includes(other.id) && other.priority <= step.priority,
        );
        const taken = ahead.map((one) => (step.priority < 3 ? boundsOf(one).least : one.minutes));
        const needed = taken.reduce((sum, one) => sum + one, boundsOf(step).least);
        expect(needed).toBeGreaterThan(made.total - breaks * BREAK);
      }
    },
  );

  law('nothing is shortened for a step that may be dropped first', ({ slots }, list) => {
    const lengthOf = (step: Step) => slots.find(({ id }) => id === step.id)?.minutes;
    for (const step of list.filter(({ priority }) => priority > 2)) {
      if (lengthOf(step) === undefined) continue;
      for (const other of list.filter(({ priority }) => priority < step.priority)) {
        expect(lengthOf(other) ?? other.minutes).toBeGreaterThanOrEqual(other.minutes);
      }
    }
  });

  law('a break lies between two steps', ({ slots }) => {
    for (const [index, { kind, id }] of slots.entries()) {
      if (kind === 'step') continue;
      expect([slots[index - 1]?.kind, slots[index + 1]?.kind]).toEqual(['step', 'step']);
      const before = slots.slice(0, index + 1).filter((slot) => slot.kind === 'break');
      expect(id).toBe(`break-${before.length}`);
    }
  });
});

it('gives every agenda that needs no break its own minutes at its own length', () => {
  fc.assert(
    fc.property(anySteps, (list) => {
      const planned = list.filter(({ priority }) => priority < 4);
      const total = planned.reduce((sum, { minutes }) => sum + minutes, 0);
      fc.pre(total > 0 && total <= 90);
      const { slots, spare } = compileTimetable(list, total);
      expect(slots.map(({ id, minutes }) => [id, minutes])).toEqual(
        planned.map(({ id, minutes }) => [id, minutes]),
      );
      expect(spare).toBe(0);
    }),
  );
});

it.each(LENGTHS)('asks nobody to sit for more than 90 of %i minutes', (total) => {
  let sat = 0;
  for (const { kind, minutes } of compileTimetable(steps, total).slots) {
    sat = kind === 'break' ? 0 : sat + minutes;
    expect(sat).toBeLessThanOrEqual(90);
  }
});

it('offers the length that the author planned among the others', () => {
  expect(listLengths(steps)).toEqual([...LENGTHS]);
  expect(listLengths(steps.slice(2))).toEqual([45, 60, 80, 90, 120, 180]);
});
