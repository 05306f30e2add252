import { expect, test } from 'vitest';
import { pickLook, STYLES } from './face.ts';

const NAMES = ['Anna', 'Anne', 'Ben', 'Cem', 'Dana', 'Emre', 'Farida', 'Gero', 'Hana', 'Igor'];

test('gives one name the same face every time', () => {
  expect(pickLook('Mira Beispiel')).toEqual(pickLook('Mira Beispiel'));
});

test('gives ten names at least seven different faces', () => {
  const looks = new Set(NAMES.map((name) => JSON.stringify(pickLook(name))));
  expect(looks.size).toBeGreaterThanOrEqual(7);
});

test('guesses no beard, scarf or long hair from a name', () => {
  const styles = Array.from({ length: 1000 }, (_, index) => pickLook(`Name ${index}`).style);
  expect([...new Set(styles)].sort()).toEqual(['curls', 'short']);
});

test.each(STYLES)('wears what the author chose: %s', (style) => {
  expect(pickLook('Mira Beispiel', style).style).toBe(style);
});
