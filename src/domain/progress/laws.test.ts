import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countTries, versionsOf } from './acts.ts';
import { cap } from './attempts.ts';
import { isDone } from './derive.ts';
import { makeFile, readFile } from './file.ts';
import { seal, unseal } from './frame.ts';
import { join, nothing, shape } from './join.ts';
import { migrate, STEPS, type Step } from './migrations.ts';
import { restore } from './restore.ts';
import { canonical, compare } from './rules.ts';
import { anyEpoch, change, progress, replay } from './sample.ts';
import type { Attempt, Progress } from './types.ts';

const RUNS = Number(process.env.RUNS ?? 1000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
let checked = 0;

/** Checks a law for many states; a failure names the seed and the smallest example. */
function law<T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) {
  it(
    name,
    () => {
      fc.assert(
        fc.property(...arbitraries, (...values: T) => {
          checked++;
          holds(...values);
        }),
        { seed, numRuns: RUNS },
      );
    },
    60 * RUNS,
  );
}

function same(a: unknown, b: unknown) {
  expect(canonical(a)).toBe(canonical(b));
}

function parsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

afterAll(() => {
  console.info(`laws: seed ${seed}, ${checked} cases, at least ${RUNS} a law`);
});

describe('a merge', () => {
  const p = progress();

  law('L1 with itself changes nothing', [anyEpoch], (a) => {
    expect(join(a, a)).toBe(a);
  });

  law('L2 does not depend on who merges', [anyEpoch, anyEpoch], (a, b) => {
    same(join(a, b), join(b, a));
  });

  law('L3 does not depend on the order', [anyEpoch, anyEpoch, anyEpoch], (a, b, c) => {
    same(join(join(a, b), c), join(a, join(b, c)));
  });

  law('L4 with nothing changes nothing', [anyEpoch], (a) => {
    expect(join(a, nothing)).toBe(a);
    same(join({ ...nothing, epoch: a.epoch }, a), a);
  });

  law('L5 covers both sides', [anyEpoch, anyEpoch], (a, b) => {
    const both = join(a, b);
    expect(join(both, a)).toBe(both);
    expect(join(both, b)).toBe(both);
  });

  law('L13 loses no finished lesson, no count and no text that nobody replaced', [p, p], (a, b) => {
    const both = join(a, b);
    for (const side of [a, b]) {
      for (const [id, { done }] of Object.entries(side.lessons)) {
        if (done !== undefined) expect(both.lessons[id]?.done).toBeLessThanOrEqual(done);
      }
      for (const [id, tries] of Object.entries(side.attempts)) {
        expect(countTries(both.attempts[id])).toBeGreaterThanOrEqual(countTries(tries));
      }
      for (const id of Object.keys(side.artefacts)) {
        for (const { w, t, v } of versionsOf(side, id)) {
          const found = both.artefacts[id]?.[w];
          if (found?.v !== v) expect(found?.t).toBeGreaterThanOrEqual(t);
        }
      }
    }
  });

  law('L14 finishes the same lessons whatever the clocks say', [p, p, fc.gen()], (a, b, g) => {
    const shift = (state: Progress): Progress => ({
      ...state,
      lessons: Object.fromEntries(
        Object.entries(state.lessons).map(([id, lesson]) => [
          id,
          lesson.done === undefined ? lesson : { ...lesson, done: g(fc.nat) },
        ]),
      ),
    });
    const done = ({ lessons }: Progress) =>
      Object.keys(lessons).filter((id) => lessons[id]?.done !== undefined);
    expect(done(join(shift(a), shift(b))).sort()).toEqual(done(join(a, b)).sort());
  });
});

describe('an act', () => {
  const acts = fc.array(change, { maxLength: 30 });

  law('L6 removes nothing', [progress(), change, fc.nat({ max: 20 })], (a, act, now) => {
    const next = join(a, act(a, now));
    expect(join(next, a)).toBe(next);
  });

  law('L7 may come before or after a merge', [progress(), progress(), change], (a, b, act) => {
    const delta = act(a, 5);
    same(join(join(a, delta), b), join(join(a, b), delta));
  });

  law('L13 never loses a text that nobody has seen', [acts, acts, acts], (first, here, there) => {
    const start = replay(first);
    const a = replay(here, start, (i) => 100 + i);
    const b = replay(there, start, (i) => 200 + i);
    const both = join(a, b);
    for (const side of [a, b]) {
      for (const id of Object.keys(side.artefacts)) {
        const latest = versionsOf(side, id).at(-1);
        const isSame = (one: object) => canonical(one) === canonical(latest);
        const isShared = versionsOf(start, id).some(isSame);
        const isKept = versionsOf(both, id).some(
          (one) => isSame(one) || (one.w === latest?.w && one.t > latest.t),
        );
        if (!isShared) expect(isKept).toBe(true);
      }
    }
  });

  law('L14 finishes and reopens by order, whatever the clock does', [acts, fc.gen()], (list, g) => {
    const done = (state: Progress) => Object.keys(state.lessons).filter((id) => isDone(state, id));
    const wild = replay(list, nothing, () => g(fc.nat));
    expect(done(wild)).toEqual(done(replay(list)));
  });
});

describe('storing', () => {
  law('L9 gives back what was stored', [anyEpoch], (a) => {
    const frame = unseal(seal(a, 7));
    expect(frame).toMatchObject({ minReader: 1, seq: 7 });
    same(frame?.state, a);
  });

  law('L15 reads hostile JSON without harm', [fc.json({ maxDepth: 20 })], (text) => {
    const state = restore(JSON.parse(text), 1);
    same(restore(parsed(state), 1), state);
    expect(join(state, state)).toBe(state);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  law(
    'L15 reads any value without harm',
    [
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSparseArray: true,
        withNullPrototype: true,
      }),
      fc.integer(),
    ],
    (value, schema) => {
      const state = restore(
        {
          lessons: value,
          attempts: { q: value },
          registers: { r: value },
          artefacts: { x: { w: value } },
          more: value,
        },
        schema,
      );
      same(restore(parsed(state), 1), state);
      for (const tries of Object.values(state.attempts)) {
        expect(tries.list.every((one) => one.mark >= 0 && one.mark <= 1)).toBe(true);
      }
    },
  );

  const marks = fc.record({
    t: fc.nat({ max: 30 }),
    rev: fc.nat({ max: 2 }),
    answer: fc.constant(['x']),
    mark: fc.constantFrom(0, 0.5, 1),
  });
  const answers = fc.array(marks, { maxLength: 30 });

  law('L10 caps before a merge as after it', [answers, answers], (a, b) => {
    const set = (list: readonly Attempt[]) =>
      [...new Map(list.map((one) => [canonical(one), one])).values()].sort(compare);
    const once = cap(set([...a, ...b]));
    same(cap(set([...cap(set(a)), ...cap(set(b))])), once);
    expect(once.length).toBeLessThanOrEqual(10);
  });

  law('L11 keeps fields of a newer release through everything', [anyEpoch, change], (a, act) => {
    const newer = parsed({
      ...a,
      reviews: { card: [1, 2] },
      lessons: { ...a.lessons, z: { first: 1, pct: 0.5 } },
      artefacts: { ...a.artefacts, z: { w: { t: 1, v: 'text', lang: 'de' } } },
    });
    const old = restore(newer, 1);
    const next = unseal(seal(join(old, act(old, 9))))?.state as Progress & { reviews: unknown };
    expect(JSON.stringify(next.reviews)).toBe('{"card":[1,2]}');
    expect(next.lessons.z).toMatchObject({ pct: 0.5 });
    expect(next.artefacts.z?.w).toMatchObject({ lang: 'de' });
  });

  const about = { course: 'smb', title: '', app: '', exported: '' };
  const taken = (a: Progress) => {
    const file = readFile(makeFile(a, about), 'smb');
    if (!file.ok) throw new Error(file.reason);
    return file.progress;
  };
  const modest = progress().map((a) =>
    restore(JSON.parse(JSON.stringify(a).replaceAll(String(Number.MAX_SAFE_INTEGER), '77')), 1),
  );

  law('L12 takes in its own file, twice, in any order', [modest, modest, modest], (a, b, c) => {
    same(taken(a), a);
    const all = join(join(a, taken(b)), taken(c));
    expect(join(all, taken(b))).toBe(all);
    same(join(join(a, taken(c)), taken(b)), all);
  });
});

describe('a migration', () => {
  /** Stands for the next one: a register gets another name, a lesson a new field. */
  const sample: Step = (body) => {
    const { registers, lessons, ...rest } = restore(body, 99);
    const { last, ...others } = registers;
    return {
      ...rest,
      lessons: Object.fromEntries(
        Object.entries(lessons).map(([id, one]) => [
          id,
          { ...one, ...(one.done !== undefined && { ended: one.done }) },
        ]),
      ),
      registers: last ? { place: last, ...others } : others,
    };
  };
  const steps = [...STEPS, sample];
  const fields = progress().map((a) =>
    restore(
      {
        ...a,
        lessons: Object.fromEntries(
          Object.entries(a.lessons).map(([id, { first }]) => [id, { first }]),
        ),
      },
      1,
    ),
  );
  const migrated = (state: Progress) => shape.clean(migrate(parsed(state), 1, steps)) ?? nothing;

  law('L8 may come before or after a merge, and twice', [fields, fields], (a, b) => {
    same(migrated(join(a, b)), join(migrated(a), migrated(b)));
    same(migrated(migrated(a)), migrated(a));
  });
});
