import { describe, expect, it } from 'vitest';
import { complete } from './acts.ts';
import { isDone } from './derive.ts';
import { seal, unseal } from './frame.ts';
import { join, nothing } from './join.ts';
import { restore } from './restore.ts';
import { replay } from './sample.ts';

function read(json: string) {
  return restore(JSON.parse(json), 1);
}

describe('reading hostile JSON (F18)', () => {
  it('does not reach the prototypes of other objects', () => {
    const trap = '{"x":true}';
    const state = read(
      `{"__proto__":${trap},"constructor":{"prototype":${trap}},"lessons":{"__proto__":${trap},"a":{"__proto__":${trap}}},"registers":{"r":{"t":1,"v":{"__proto__":${trap}}}}}`,
    );
    join(join(nothing, state), state);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('survives a depth of 100,000', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(
      read(`{"lessons":${deep},"more":${deep},"registers":{"r":{"t":1,"v":${deep}}}}`),
    ).toEqual(nothing);
  });

  it('keeps unknown fields down to the twelfth level', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(`{"more":${nested(12)}}`)).toHaveProperty('more');
    expect(read(`{"more":${nested(13)}}`)).not.toHaveProperty('more');
  });

  it('reads a million keys', () => {
    const keys = Array.from({ length: 1_000_000 }, (_, i) => `"${i}":0`).join();
    const start = performance.now();
    expect(read(`{"lessons":{${keys}}}`)).toEqual(nothing);
    console.info(`a million keys: ${Math.round(performance.now() - start)} ms`);
  }, 60_000);

  it('leaves out numbers that are none, and counts that cannot be', () => {
    const state = restore(
      {
        lessons: {
          a: { done: Number.NaN, first: -1 },
          b: { done: Number.POSITIVE_INFINITY },
          c: { done: '5' },
        },
        attempts: {
          q: {
            n: 1,
            list: [
              { t: 1, rev: 1, answer: [], mark: Number.NaN },
              null,
              { t: 1, rev: 1, answer: [1], mark: 1 },
            ],
          },
        },
        registers: { r: { t: 2 ** 60, v: 1 }, s: { t: 1 } },
      },
      1,
    );
    expect(state).toEqual({
      ...nothing,
      lessons: { a: {}, b: {}, c: {} },
      attempts: { q: { n: 1, list: [] } },
    });
  });

  it('keeps lone surrogates as they are', () => {
    const state = read('{"artefacts":{"t":{"w":{"t":1,"v":"\\ud800"}}}}');
    expect(unseal(seal(state))?.state.artefacts.t?.w?.v).toBe('\ud800');
  });

  it.each([null, undefined, 0, 'text', [], [[]], true, () => 1, 10n, Symbol('s')])(
    'reads nothing from %o',
    (value) => {
      expect(restore(value, 1)).toEqual(nothing);
    },
  );

  it('takes the last of doubled keys, as JSON does', () => {
    expect(read('{"lessons":{"a":{"done":5},"a":{"done":7}}}').lessons.a?.done).toBe(7);
  });
});

describe('a stored text', () => {
  const text = seal(replay([complete('one'), complete('two')]), 3);

  it('is read as it was written', () => {
    const frame = unseal(text);
    expect(frame).toMatchObject({ minReader: 1, seq: 3 });
    expect(frame && isDone(frame.state, 'two')).toBe(true);
  });

  it('is not read if it is cut off anywhere', () => {
    for (let end = 0; end < text.length; end++) expect(unseal(text.slice(0, end))).toBeUndefined();
  });

  it('is not read if a character is changed anywhere', () => {
    for (let i = 0; i < text.length; i++) {
      const other = text[i] === '1' ? '2' : '1';
      expect(unseal(text.slice(0, i) + other + text.slice(i + 1))).toBeUndefined();
    }
  });
});
