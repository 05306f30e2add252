import fc from 'fast-check';
import { expect, it } from 'vitest';
import { next, openStage, perform } from './acts.ts';
import { anyStage } from './arbitrary.ts';
import { joinStages } from './join.ts';
import { deck } from './sample.ts';

it('takes the newer one', () => {
  const old = openStage(deck);
  const newer = perform(old, deck, next, { now: 9, by: 'x' });
  expect(joinStages(old, newer)).toBe(newer);
  expect(joinStages(newer, old)).toBe(newer);
});

it('does not depend on order, grouping or repetition', () => {
  fc.assert(
    fc.property(anyStage, anyStage, anyStage, (a, b, c) => {
      expect(joinStages(a, b)).toEqual(joinStages(b, a));
      expect(joinStages(joinStages(a, b), c)).toEqual(joinStages(a, joinStages(b, c)));
      expect(joinStages(a, a)).toBe(a);
    }),
  );
});

it('decides between two of one moment', () => {
  const base = openStage(deck);
  const a = { ...base, slide: 'scan', at: 5, by: 'x' };
  const b = { ...base, slide: 'write', at: 5, by: 'y' };
  const damaged = { ...a, slide: 'close' };
  expect(joinStages(a, b)).toBe(joinStages(b, a));
  expect(joinStages(a, damaged)).toBe(joinStages(damaged, a));
});
