import { expect, it } from 'vitest';
import { choosePlan, goTo, openStage, perform, startClock, takeBreak } from './acts.ts';
import { paceOf } from './deck.ts';
import { deck } from './sample.ts';

const MINUTE = 60 * 1000;

/** The stage after these acts, each at its minute. */
function after(...acts: [minute: number, act: Parameters<typeof perform>[2]][]) {
  return acts.reduce(
    (stage, [minute, act]) => perform(stage, deck, act, { now: minute * MINUTE, by: 'w' }),
    openStage(deck),
  );
}

it('has no pace without a plan or before the clock runs', () => {
  expect(paceOf(deck, after([0, startClock]), 0)).toBeUndefined();
  expect(paceOf(deck, after([0, choosePlan(60)]), 0)).toBeUndefined();
});

it('counts a break that was put in by hand as time of the step before it', () => {
  const scan = after([0, choosePlan(60)], [0, startClock], [0, goTo('scan')]);
  const stage = perform(scan, deck, takeBreak, { now: 4 * MINUTE, by: 'w' });
  expect(stage.log.at(-1)?.step).toBe('break-1');
  expect(paceOf(deck, scan, 0)?.behind).toBe(0);
  expect(paceOf(deck, stage, 5 * MINUTE)?.behind).toBe(0);
  expect(paceOf(deck, stage, 25 * MINUTE)?.behind).toBeGreaterThan(9);
  expect(paceOf(deck, stage, 25 * MINUTE)?.behind).toBeLessThan(21);
});
