import { expect, test } from 'vitest';
import { makeSpot } from '../sample.ts';
import { several } from '../several/several.ts';
import { spot } from './spot.ts';

const question = makeSpot({});

test.each([[['b', 'c']], [['b']], [['b', 'a']], [['a', 'd']]])(
  'marks %j as a choice of several',
  (answer) => {
    expect(spot.mark(question, answer)).toEqual(several.mark(question, answer));
  },
);

test('leaves the spots in their order, for they are numbered', () => {
  expect(spot.shuffles).toBe(false);
});
