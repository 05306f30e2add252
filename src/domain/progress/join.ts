import { tries } from './attempts.ts';
import { entry, least, map, most, newest, other, record } from './rules.ts';
import type { Delta, Lesson, Progress, Register } from './types.ts';

const register = newest(entry<Register>({ t: most, v: other }));

/** Every part of a progress and its rule. What a later release adds gets one line here. */
export const shape = record<Progress>({
  epoch: most,
  lessons: map(record<Lesson>({ first: least, done: least })),
  attempts: map(tries),
  registers: map(register),
  artefacts: map(map(register)),
});

/** Nothing done yet. */
export const nothing = shape.clean({
  epoch: 0,
  lessons: {},
  attempts: {},
  registers: {},
  artefacts: {},
}) as Progress;

/**
 * Merges two copies, or applies an act. Commutative, associative, idempotent; within an epoch no
 * finished lesson, no kept answer and no unseen text disappears. Gives back `a` itself if `b` adds
 * nothing.
 */
export function join<T extends Delta>(a: T, b: Delta): T {
  const ahead = (b.epoch ?? 0) - (a.epoch ?? 0);
  if (ahead < 0) return a;
  return shape.join((ahead ? nothing : a) as Progress, b as Progress) as Delta as T;
}
