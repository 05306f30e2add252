import { expect, test } from 'vitest';
import { pickLook } from './face.ts';

const NAMES = ['Anna', 'Anne', 'Ben', 'Cem', 'Dana', 'Emre', 'Farida', 'Gero', 'Hana', 'Igor'];

test('gives one name the same face every time', () => {
  expect(pickLook('Mira Beispiel')).toEqual(pickLook('Mira Beispiel'));
});

test('gives ten names at least eight different faces', () => {
  const looks = new Set(NAMES.map((name) => JSON.stringify(pickLook(name))));
  expect(looks.size).toBeGreaterThanOrEqual(8);
});

test('spreads a thousand names over every hair style', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 1000; index += 1) {
    const { style } = pickLook(`Name ${index}`);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  expect(counts.size).toBe(7);
  expect(Math.min(...counts.values())).toBeGreaterThan(80);
});
