import { expect, it } from 'vitest';
import { drop, goTo, openStage, perform, startClock } from './acts.ts';
import { adoptPlan } from './adopt.ts';
import { deck } from './sample.ts';

const moment = { now: 1000, by: 'w' };
const fresh = openStage(deck);

it('takes over length and start', () => {
  const stage = perform(fresh, deck, adoptPlan({ minutes: 60, start: 5000 }), moment);
  expect(stage).toMatchObject({ minutes: 60, start: 5000 });
});

it('takes over a start alone, and keeps the length', () => {
  const chosen = perform(fresh, deck, adoptPlan({ minutes: 60 }), moment);
  expect(perform(chosen, deck, adoptPlan({ start: 5000 }), moment)).toMatchObject({
    minutes: 60,
    start: 5000,
  });
});

it('changes nothing when the plan is known', () => {
  const chosen = perform(fresh, deck, adoptPlan({ minutes: 60, start: 5000 }), moment);
  expect(perform(chosen, deck, adoptPlan({ minutes: 60, start: 5000 }), moment)).toBe(chosen);
  expect(perform(chosen, deck, adoptPlan({}), moment)).toBe(chosen);
});

it('leaves a workshop alone that is under way with this length', () => {
  const stage = [adoptPlan({ minutes: 60 }), startClock, goTo('scan'), drop(['about'])].reduce(
    (one, act) => perform(one, deck, act, moment),
    fresh,
  );
  expect(perform(stage, deck, adoptPlan({ minutes: 60, start: 9999 }), moment)).toBe(stage);
  const longer = perform(stage, deck, adoptPlan({ minutes: 90, start: 9999 }), moment);
  expect(longer).toMatchObject({ minutes: 90, start: 1000, log: stage.log, dropped: [] });
});
