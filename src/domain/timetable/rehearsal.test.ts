import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addRehearsal,
  applyProposals,
  measureSteps,
  proposeMinutes,
  type Rehearsal,
  readRehearsals,
} from './rehearsal.ts';
import { steps } from './sample.ts';

const MINUTE = 60 * 1000;

/** A rehearsal from pairs of step and minutes. */
function rehearse(begin: number, ...parts: [step: string, minutes: number][]): Rehearsal {
  let at = begin * MINUTE;
  const log = parts.map(([step, minutes]) => {
    const entry = { step, at };
    at += minutes * MINUTE;
    return entry;
  });
  return { planned: 90, log, end: at };
}

it('adds up what a step took, times that it was come back to included', () => {
  const took = measureSteps(rehearse(5, ['look', 7], ['ask', 12], ['look', 2]));
  expect([...took]).toEqual([
    ['look', 9],
    ['ask', 12],
  ]);
});

it('counts neither breaks nor what was clicked through', () => {
  const took = measureSteps(rehearse(5, ['look', 0.5], ['break-1', 10], ['ask', 12]));
  expect([...took.keys()]).toEqual(['ask']);
});

it('does not count a step with which the computer was left alone', () => {
  expect([...measureSteps(rehearse(5, ['look', 7], ['ask', 300])).keys()]).toEqual(['look']);
});

it('does not count backwards when the clock of the computer was set back', () => {
  const log = [
    { step: 'look', at: 10 * MINUTE },
    { step: 'ask', at: 4 * MINUTE },
  ];
  expect([...measureSteps({ log, end: 9 * MINUTE })]).toEqual([['ask', 5]]);
});

it('proposes what lies in the middle, in whole fives', () => {
  const proposals = proposeMinutes(
    [
      rehearse(0, ['look', 6], ['ask', 20]),
      rehearse(200, ['look', 8]),
      rehearse(400, ['look', 31]),
    ],
    steps,
  );
  expect([...proposals]).toEqual([
    ['look', { really: 8, minutes: 10, times: 3 }],
    ['ask', { really: 20, minutes: 20, times: 1 }],
  ]);
});

it('takes the mean of the two in the middle, and never less than five minutes', () => {
  const proposals = proposeMinutes([rehearse(0, ['look', 1]), rehearse(9, ['look', 2])], steps);
  expect(proposals.get('look')).toEqual({ really: 1.5, minutes: 5, times: 2 });
});

it('proposes something between the shortest and the longest, to the nearest five', () => {
  const anyMinutes = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(anyMinutes, (minutes) => {
      const rehearsals = minutes.map((one, index) => rehearse(index * 1000, ['look', one]));
      const { really = 0, minutes: proposed = 0 } =
        proposeMinutes(rehearsals, steps).get('look') ?? {};
      expect(really).toBeGreaterThanOrEqual(Math.min(...minutes));
      expect(really).toBeLessThanOrEqual(Math.max(...minutes));
      expect(proposed % 5).toBe(0);
      expect(proposed).toBeGreaterThanOrEqual(5);
      if (really > 5) expect(Math.abs(proposed - really)).toBeLessThanOrEqual(2.5);
    }),
  );
});

it('moves the bounds of a step only where they would leave its new minutes outside', () => {
  const proposals = proposeMinutes([rehearse(0, ['look', 21], ['ask', 15])], steps);
  const [look, , ask] = applyProposals(steps, proposals);
  expect(look).toMatchObject({ minutes: 20, least: 5, most: 20 });
  expect(ask).toEqual(steps[2]);
});

it('replaces a rehearsal by what is newer of it, also when its clock was stopped', () => {
  const begun = rehearse(0, ['look', 6], ['ask', 1]);
  const longer = rehearse(0, ['look', 6], ['ask', 9], ['write', 20]);
  const moved = rehearse(30, ['look', 6], ['ask', 9], ['write', 24]);
  expect(addRehearsal(addRehearsal([begun], longer, 9), moved, 9)).toEqual([moved]);
});

it('keeps another rehearsal beside it, and only the newest of many', () => {
  const all = [0, 100, 200].map((begin) => rehearse(begin, ['look', 5 + begin / 100], ['ask', 9]));
  const kept = all.reduce<Rehearsal[]>((list, one) => addRehearsal(list, one, 2), []);
  expect(kept).toEqual(all.slice(1));
});

it('reads what was stored, and leaves out what is not sane', () => {
  const sane = rehearse(0, ['look', 6], ['ask', 9]);
  const garbage = [null, 7, [], {}, { log: [], end: 1 }, { log: [{ step: 1, at: 1 }], end: 1 }];
  const text = JSON.stringify([...garbage, sane, { ...sane, end: 9e15 }]);
  expect(readRehearsals(text)).toEqual([sane]);
});

it('reads any text as something, and no text as no rehearsal', () => {
  expect(readRehearsals(null)).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const one of readRehearsals(text)) expect(measureSteps(one)).toBeInstanceOf(Map);
    }),
  );
});
