import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, anyTotal } from './arbitrary.ts';
import { compileTimetable } from './compile.ts';
import { judgePace, type Moment, type Pace } from './pace.ts';
import { steps } from './sample.ts';
import type { Step, Timetable } from './timetable.ts';

const MINUTE = 60 * 1000;
const plan = compileTimetable(steps, 90);

/** The pace when `step` was entered at a minute and now is another; minutes after the start. */
function paceIn(step: string, entered: number, now = entered, dropped: string[] = []): Pace {
  const start = 1_000_000;
  const at = (minute: number) => start + minute * MINUTE;
  return judgePace(plan, steps, { start, now: at(now), step, entered: at(entered), dropped });
}

it('is on time while a step lasts as long as planned', () => {
  expect(paceIn('write', 25, 49)).toMatchObject({ behind: 0, drop: [] });
});

it('is behind by what a step takes too long', () => {
  expect(paceIn('write', 25, 53)).toMatchObject({ behind: 3, late: 3 });
});

it('is behind by how late a step began, at once and for as long as it lasts', () => {
  expect(paceIn('write', 37)).toMatchObject({ behind: 12 });
  expect(paceIn('write', 37, 60)).toMatchObject({ behind: 12 });
});

it('is ahead by how early a step began', () => {
  expect(paceIn('write', 18)).toMatchObject({ behind: -7, late: 0, drop: [] });
});

it('counts whole minutes, so that seconds are neither early nor late', () => {
  expect(paceIn('write', 25.9).behind).toBe(0);
  expect(paceIn('write', 24.1).behind).toBe(0);
});

it('waits for the start, and is behind when it passes by', () => {
  const start = 60 * MINUTE;
  const at = (now: number) => judgePace(plan, steps, { start, now, dropped: [] }).behind;
  expect([at(0), at(start), at(start + 4 * MINUTE)]).toEqual([0, 0, 4]);
});

it('is ahead by what was given up', () => {
  expect(paceIn('write', 25, 25, ['about'])).toMatchObject({ behind: -15 });
});

it('goes on at once from a step that is given up while it runs', () => {
  expect(paceIn('about', 65, 68, ['about'])).toMatchObject({ behind: -12 });
});

it('uses minutes to spare before it gives anything up', () => {
  const loose: Timetable = { ...plan, total: 100, spare: 10 };
  const moment: Moment = { start: 0, now: 37 * MINUTE, step: 'write', dropped: [] };
  const pace = judgePace(loose, steps, { ...moment, entered: 33 * MINUTE });
  expect(pace).toMatchObject({ behind: 8, late: 0, drop: [] });
});

describe('what to give up', () => {
  it('is nothing for a few minutes: the rest can be a little shorter', () => {
    expect(paceIn('write', 29)).toMatchObject({ late: 4, drop: [], shortening: 15, missing: 0 });
  });

  it('is the step that goes first when time is short', () => {
    expect(paceIn('write', 37)).toMatchObject({ late: 12, drop: ['about'], gain: 15, missing: 0 });
  });

  it('is that step, and the rest is shortened, before one goes that should stay', () => {
    expect(paceIn('write', 45)).toMatchObject({ late: 20, drop: ['about'], shortening: 10 });
  });

  it('is a step that should stay when nothing else is enough', () => {
    expect(paceIn('write', 53)).toMatchObject({ late: 28, drop: ['about', 'close'], missing: 0 });
  });

  it('is never the core: what is missing then is said', () => {
    expect(paceIn('write', 85)).toMatchObject({ drop: ['about', 'close'], missing: 30 });
  });

  it('is what there is to spare before anything else, the latest first', () => {
    const long = compileTimetable(steps, 180);
    const moment = { start: 0, now: 12 * MINUTE, dropped: [] };
    expect(judgePace(long, steps, moment).drop).toEqual(['view']);
    expect(judgePace(long, steps, { ...moment, now: 17 * MINUTE }).drop).toEqual(['photo']);
    expect(judgePace(long, steps, { ...moment, now: 30 * MINUTE }).drop).toEqual(['photo', 'view']);
  });
});

describe('at any moment of any workshop', () => {
  const anyMoment = fc
    .tuple(anySteps, anyTotal, fc.nat(), fc.nat({ max: 400 }), fc.nat({ max: 60 }))
    .map(([list, total, place, entered, since]) => {
      const timetable = compileTimetable(list, total);
      const step = timetable.slots[place % (timetable.slots.length + 1)]?.id;
      const moment: Moment = {
        start: 0,
        now: (entered + since) * MINUTE,
        step,
        entered: entered * MINUTE,
        dropped: [],
      };
      return { list, timetable, moment, pace: judgePace(timetable, list, moment) };
    });
  const law = (name: string, holds: (drawn: Drawn) => void) =>
    it(name, () => {
      fc.assert(fc.property(anyMoment, holds), { numRuns: 500 });
    });

  law('no step of priority 1 and no step that is over is given up', (drawn) => {
    const { list, timetable, moment, pace } = drawn;
    const places = timetable.slots.map(({ id }) => id);
    for (const id of pace.drop) {
      expect(list.find((step) => step.id === id)?.priority).toBeGreaterThan(1);
      expect(places.indexOf(id)).toBeGreaterThan(places.indexOf(moment.step ?? ''));
    }
  });

  law('giving up what is proposed gains what it says', ({ list, timetable, moment, pace }) => {
    const after = judgePace(timetable, list, { ...moment, dropped: pace.drop });
    expect(after.behind).toBe(pace.behind - pace.gain);
  });

  law(
    'what is given up is enough, or everything is shortened and all that may go goes',
    (drawn) => {
      const { list, timetable, moment, pace } = drawn;
      if (pace.missing === 0) {
        expect(pace.gain + pace.shortening).toBeGreaterThanOrEqual(pace.late);
        return;
      }
      const rest = timetable.slots.slice(
        timetable.slots.findIndex(({ id }) => id === moment.step) + 1,
      );
      const mayGo = list.filter(
        ({ id, priority }) => priority > 1 && rest.some((slot) => slot.id === id),
      );
      expect(pace.drop).toEqual(mayGo.map(({ id }) => id));
    },
  );

  law('where giving up is enough, each step that is given up is needed', (drawn) => {
    const { list, timetable, pace } = drawn;
    const gone = timetable.slots.filter(({ id }) => pace.drop.includes(id));
    const mayStay = (id: string) => list.find((step) => step.id === id)?.priority === 2;
    if (pace.gain < pace.late || gone.some(({ id }) => mayStay(id))) return;
    for (const { minutes } of gone) expect(pace.gain - minutes).toBeLessThan(pace.late);
  });

  law('a step of priority 2 goes only when all that matter less go as well', (drawn) => {
    const { list, timetable, moment, pace } = drawn;
    const priorityOf = (id: string) => list.find((step) => step.id === id)?.priority ?? 1;
    if (!pace.drop.some((id) => priorityOf(id) === 2)) return;
    const current = timetable.slots.findIndex(({ id }) => id === moment.step);
    const rest = timetable.slots.slice(current + 1).map(({ id }) => id);
    const first = rest.filter((id) => priorityOf(id) > 2);
    expect(pace.drop).toEqual(expect.arrayContaining(first));
  });

  interface Drawn {
    readonly list: Step[];
    readonly timetable: Timetable;
    readonly moment: Moment;
    readonly pace: Pace;
  }
});
