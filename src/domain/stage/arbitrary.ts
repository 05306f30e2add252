import fc from 'fast-check';
import * as acts from './acts.ts';
import { deck } from './sample.ts';
import type { Stage } from './stage.ts';

const ids = deck.slides.map(({ id }) => id);
const steps = deck.steps.map(({ id }) => id);

const anyAct: fc.Arbitrary<acts.Act> = fc.oneof(
  fc.constantFrom(
    acts.next,
    acts.next,
    acts.back,
    acts.first,
    acts.last,
    acts.blacken,
    acts.takeBreak,
    acts.startClock,
    acts.holdClock,
    acts.startOver,
  ),
  fc.constantFrom(...ids, 'nowhere').map((id) => acts.goTo(id)),
  fc.subarray(steps).map(acts.drop),
  fc.constantFrom(...steps).map(acts.undrop),
  fc.constantFrom(45, 60, 90, 120, 180, undefined).map((minutes) => acts.choosePlan(minutes)),
  fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 40 }))
    .map((votes) => acts.vote('q1', votes)),
  fc.record({ people: fc.nat({ max: 40 }), open: fc.boolean() }).map(acts.knowRoom),
);

/** Whatever a trainer may do, for tests. */
export const anyActs = fc.array(anyAct, { maxLength: 40 });

/** Any stage that acts lead to, for tests. */
export const anyStage: fc.Arbitrary<Stage> = fc
  .tuple(anyActs, fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('x', 'y'))
  .map(([list, begin, by]) =>
    list.reduce(
      (stage, act, index) => acts.perform(stage, deck, act, { now: begin + index * 9000, by }),
      acts.openStage(deck),
    ),
  );
