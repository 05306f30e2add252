import { makePair, makeQuestion, order } from '#domain/quiz/sample.ts';
import { makePoll } from './poll.ts';

const path = '/en/lesson/#part';

/** Options a to d, of which a is right. */
export const one = makePoll(makeQuestion({ id: 'one' }), path);

/** Options a to d, of which a and c are right. */
export const several = makePoll(
  makeQuestion({ id: 'several', type: 'several', right: ['a', 'c'] }),
  path,
);

/** Versions a and b, reasons c and d; b and d are right. */
export const pair = makePoll(makePair({}), path);

/** A ranking: nothing to raise a hand for. */
export const had = makePoll(order, path);
