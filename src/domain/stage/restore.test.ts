import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStage } from './acts.ts';
import { anyStage } from './arbitrary.ts';
import { restoreStage } from './restore.ts';
import { deck } from './sample.ts';

const sane = openStage(deck);

it('gives back every stage that acts lead to', () => {
  fc.assert(
    fc.property(anyStage, (stage) => {
      expect(restoreStage(JSON.parse(JSON.stringify(stage)), deck.id)).toEqual(stage);
    }),
  );
});

it('reads any value without harm', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(restoreStage(value, deck.id)).toBeUndefined();
    }),
  );
});

it('reads a stage with any field replaced without harm, and in bounds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(sane)), fc.anything(), (field, value) => {
      const found = restoreStage({ ...sane, [field]: value }, deck.id);
      if (found) expect(JSON.stringify(found).length).toBeLessThan(50_000);
    }),
  );
});

it.each([
  ['another deck', { deck: 'other' }],
  ['no slide', { slide: '' }],
  ['markup for a slide', { slide: '<img src=x>' }],
  ['a broken state', { state: 0.5 }],
  ['a state below 0', { state: -1 }],
  ['black as a word', { black: 'yes' }],
  ['a time that is none', { at: Number.NaN }],
  ['a time after all times', { at: 1e300 }],
  ['a name without end', { by: 'x'.repeat(81) }],
  ['too many minutes', { minutes: 99_999 }],
  ['a start in words', { start: 'nine' }],
  ['a step that is no id', { dropped: [null] }],
  ['too many steps', { dropped: Array.from({ length: 201 }, (_, index) => `s${index}`) }],
  ['votes below 0', { votes: { q: { a: -1 } } }],
  ['votes without number', { votes: { q: { a: 'many' } } }],
  ['votes for a list', { votes: [] }],
  ['a name of a prototype', { votes: JSON.parse('{"__proto__":{"a":1}}') }],
  ['a log without times', { log: [{ step: 's' }] }],
  ['too long a log', { log: Array.from({ length: 201 }, () => ({ step: 's', at: 1 })) }],
  ['a room of nonsense', { room: 7 }],
])('refuses %s', (_, change) => {
  expect(restoreStage(sane, deck.id)).toEqual(sane);
  expect(restoreStage({ ...sane, ...change }, deck.id)).toBeUndefined();
});

it('leaves out what it does not know', () => {
  expect(restoreStage({ ...sane, more: 'x'.repeat(1e6) }, deck.id)).toEqual(sane);
});
