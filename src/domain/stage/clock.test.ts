import { describe, expect, it } from 'vitest';
import {
  type Act,
  goTo,
  holdClock,
  next,
  openStage,
  perform,
  startClock,
  takeBreak,
} from './acts.ts';
import { currentStep, elapsed, elapsedInStep, LONGEST_LOG } from './clock.ts';
import { deck } from './sample.ts';

const MINUTE = 60_000;
const NINE = 1_700_000_000_000;

/** Acts, each at its minute after nine. */
function play(...list: [minute: number, act: Act][]) {
  return list.reduce(
    (stage, [minute, act]) =>
      perform(stage, deck, act, { now: NINE + minute * MINUTE, by: 'window' }),
    openStage(deck),
  );
}

it('has no time before the start', () => {
  const stage = play([0, next]);
  expect(elapsed(stage, NINE)).toBeUndefined();
  expect(elapsedInStep(stage, NINE)).toBeUndefined();
});

it('derives all times from stamps', () => {
  const stage = play([0, startClock], [2, goTo('scan')], [10, goTo('write')]);
  expect(elapsed(stage, NINE + 12 * MINUTE)).toBe(12 * MINUTE);
  expect(currentStep(stage)?.step).toBe('write');
  expect(elapsedInStep(stage, NINE + 12 * MINUTE)).toBe(2 * MINUTE);
});

it('stands still while it is stopped, and goes on without the pause', () => {
  const stopped = play([0, startClock], [2, goTo('scan')], [5, holdClock]);
  expect(elapsed(stopped, NINE + 30 * MINUTE)).toBe(5 * MINUTE);
  expect(elapsedInStep(stopped, NINE + 30 * MINUTE)).toBe(3 * MINUTE);
  const again = play([0, startClock], [2, goTo('scan')], [5, holdClock], [15, holdClock]);
  expect(elapsed(again, NINE + 16 * MINUTE)).toBe(6 * MINUTE);
  expect(elapsedInStep(again, NINE + 16 * MINUTE)).toBe(4 * MINUTE);
});

it('cannot be stopped before it runs', () => {
  expect(play([0, holdClock])).toEqual(openStage(deck));
});

describe('the log', () => {
  const steps = (...list: [number, Act][]) => play(...list).log.map(({ step }) => step);

  it('is kept only while the clock runs', () => {
    expect(steps([0, goTo('scan')], [1, goTo('write')])).toEqual([]);
    expect(steps([0, goTo('scan')], [1, startClock], [9, goTo('write')])).toEqual([
      'scan',
      'write',
    ]);
  });

  it('names a step once, however many slides it has', () => {
    expect(steps([0, startClock], [1, goTo('write')], [2, next], [3, next])).toEqual(['write']);
  });

  it('counts a break as one of its own', () => {
    expect(steps([0, startClock], [1, goTo('write')], [20, takeBreak], [30, next])).toEqual([
      'write',
      'break-1',
      'write',
    ]);
  });

  it('forgets a step that was only passed through', () => {
    const quick = 0.01;
    expect(
      steps([0, startClock], [1, goTo('scan')], [9, goTo('write')], [9 + quick, goTo('about')]),
    ).toEqual(['scan', 'about']);
    expect(
      steps([0, startClock], [1, goTo('scan')], [9, goTo('write')], [9 + quick, goTo('scan')]),
    ).toEqual(['scan']);
  });

  it('does not grow for ever', () => {
    const wander = Array.from({ length: 2 * LONGEST_LOG }, (_, index): [number, Act] => [
      index + 1,
      goTo(index % 2 ? 'scan' : 'write'),
    ]);
    expect(steps([0, startClock], ...wander)).toHaveLength(LONGEST_LOG);
  });

  it('knows no negative time if the clock is set back', () => {
    const stage = play([0, startClock], [5, goTo('scan')], [-60, goTo('write')]);
    expect(elapsedInStep(stage, NINE - 60 * MINUTE)).toBe(0);
  });
});
