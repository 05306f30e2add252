import fc from 'fast-check';
import { answer, type Change, complete, set, visit, write } from './acts.ts';
import { join, nothing } from './join.ts';
import { restore } from './restore.ts';
import type { Progress } from './types.ts';

/** Few ids and few times, so that two copies meet in the same places; some ids are traps. */
const id = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'ä/1');
const time = fc.oneof(fc.nat({ max: 9 }), fc.constantFrom(1.7e12, Number.MAX_SAFE_INTEGER));
const word = fc.constantFrom('', 'x', 'y', 'long enough', '\ud800');
const mark = fc.constantFrom(0, 0.5, 1);

/** What a newer release might add, anywhere. */
const unknown: fc.Arbitrary<object> = fc.constantFrom(
  {},
  {},
  {},
  {},
  { pct: 0.5 },
  { pct: 0.7, more: null },
  { more: { deep: [1, { x: 'y' }] } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
);

function withUnknown<T>(known: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(unknown, known).map(([more, one]) => ({ ...more, ...one }));
}

const lesson = withUnknown(fc.record({ first: time, done: time }, { requiredKeys: [] }));

const attempt = withUnknown(
  fc.record({ t: time, rev: fc.nat({ max: 2 }), answer: fc.array(word, { maxLength: 2 }), mark }),
);

const tries = withUnknown(
  fc.record({ n: fc.nat({ max: 20 }), list: fc.array(attempt, { maxLength: 12 }) }),
);

const register = withUnknown(
  fc.record({
    t: time,
    v: fc.oneof(fc.boolean(), word, fc.constantFrom([1], { x: 1, y: 2 }, { y: 2, x: 1 })),
  }),
);

const version = fc.record({ t: time, v: fc.oneof(word, fc.constant(null)) });

/** Any valid progress of this epoch, in normal form. */
export function progress(epoch: fc.Arbitrary<number> = fc.constant(0)): fc.Arbitrary<Progress> {
  return withUnknown(
    fc.record({
      epoch,
      lessons: fc.dictionary(id, lesson, { maxKeys: 3 }),
      attempts: fc.dictionary(id, tries, { maxKeys: 2 }),
      registers: fc.dictionary(id, register, { maxKeys: 3 }),
      artefacts: fc.dictionary(id, fc.dictionary(fc.constantFrom('u', 'v', 'w'), version), {
        maxKeys: 2,
      }),
    }),
  ).map((value) => restore(value, 1));
}

export const anyEpoch = progress(fc.nat({ max: 2 }));

/** What learners do. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  id.map(visit),
  id.map(complete),
  fc.tuple(id, fc.boolean()).map(([name, on]) => set(`reopened/${name}`, on)),
  fc.tuple(id, fc.boolean()).map(([name, on]) => set(`check/${name}`, on)),
  fc
    .record({ question: id, rev: fc.nat({ max: 2 }), answer: fc.array(word), mark })
    .map((given) => answer(given)),
  fc
    .tuple(id, word, fc.constantFrom('u', 'v', 'w'))
    .map(([artefact, text, writer]) => write(artefact, text, writer)),
);

/** The state after these acts; `clock` says when each of them happens. */
export function replay(
  changes: readonly Change[],
  from = nothing,
  clock = (i: number): number => i + 1,
): Progress {
  return changes.reduce(
    (state, act, i) => join(state, { epoch: state.epoch, ...act(state, clock(i)) }),
    from,
  );
}
