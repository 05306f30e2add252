import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type Course, packCore, unpackCore } from './core.ts';
import { countGains } from './gains.ts';
import { join, nothing } from './join.ts';
import { makeLink, readLink } from './link.ts';
import { restore } from './restore.ts';
import { canonical } from './rules.ts';
import { progress } from './sample.ts';
import type { Progress } from './types.ts';

const RUNS = Number(process.env.RUNS ?? 1000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
let checked = 0;

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

afterAll(() => {
  console.info(`laws of the core: seed ${seed}, ${checked} cases, at least ${RUNS} a law`);
});

/** Courses that know all, some or none of the ids, some of them twice. */
const lists = fc.array(
  fc.uniqueArray(fc.constantFrom('a', 'b', 'constructor', '__proto__', 'ä/1', 'z'), {
    minLength: 1,
  }),
  { maxLength: 3 },
);
const course: fc.Arbitrary<Course> = fc.record({
  id: fc.constant('smb'),
  lessons: lists,
  questions: lists,
  tasks: lists,
});

/** No time after which no act could follow; files refuse those too. */
const state = progress(fc.nat({ max: 2 })).map((a) =>
  restore(JSON.parse(JSON.stringify(a).replaceAll(String(Number.MAX_SAFE_INTEGER), '77123')), 1),
);

function carried(a: Progress, here: Course, there = here): Progress {
  const read = readLink(makeLink(a, here), there);
  if (!read.ok) throw new Error(read.reason);
  return read.progress;
}

law('taken back in where it comes from it changes nothing', [state, course], (a, here) => {
  expect(join(a, carried(a, here))).toBe(a);
});

law('taken in twice, or packed again, is taken in once', [state, state, course], (a, b, here) => {
  const core = { ...carried(a, here), epoch: b.epoch };
  const once = join(b, core);
  expect(join(once, core)).toBe(once);
  expect(canonical(carried(carried(a, here), here))).toBe(canonical(carried(a, here)));
});

law('it comes before or after the whole file', [state, state, course], (a, b, here) => {
  const core = { ...carried(a, here), epoch: a.epoch };
  const other = { ...b, epoch: a.epoch };
  expect(canonical(join(join(other, core), a))).toBe(canonical(join(other, a)));
  expect(canonical(join(join(other, a), core))).toBe(canonical(join(other, a)));
});

law('on a new device it brings every lesson, mark and tick', [state, course], (a, here) => {
  const core = carried(a, here);
  const [whole, some] = [a, core].map((one) => countGains(nothing, { ...one, epoch: 0 }));
  expect(some?.lessons).toBe(whole?.lessons);
  expect(some?.texts).toBe(0);
  for (const [id, { n, list }] of Object.entries(a.attempts)) {
    const found = core.attempts[id];
    expect(found?.n).toBe(n);
    expect(found?.list.at(-1)).toEqual(list.at(-1));
    const best = (all: typeof list = []) => Math.max(0, ...all.map(({ mark }) => mark));
    expect(best(found?.list)).toBe(best(list));
  }
  for (const [name, register] of Object.entries(a.registers)) {
    if (/^(reopened|check)\//.test(name)) expect(core.registers[name]).toEqual(register);
  }
});

law('another course takes no thing for another', [state, course, course], (a, here, there) => {
  const core = carried(a, here, there);
  expect(join(a, core)).toBe(a);
});

law('hostile bytes do no harm', [fc.uint8Array({ maxLength: 200 }), course], (bytes, here) => {
  const core = packCore(nothing, here);
  const head = core.slice(0, 6);
  for (const given of [bytes, Uint8Array.from([...head, ...bytes])]) {
    const read = unpackCore(given, here);
    if (!read.ok) continue;
    expect(canonical(restore(JSON.parse(JSON.stringify(read.progress)), 1))).toBe(
      canonical(read.progress),
    );
    expect(join(read.progress, read.progress)).toBe(read.progress);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

law('hostile text does no harm', [fc.string({ unit: 'binary' }), course], (text, here) => {
  for (const given of [text, `1${text}`]) expect(readLink(given, here).ok).toBe(false);
});
