import { expect, test } from 'vitest';
import { advise } from './advice.ts';

test('says nothing while cards are being read, even in a dark room', () => {
  expect(advise(10, 0)).toBeUndefined();
});

test('says that it is dark before it says that nothing is there', () => {
  expect(advise(30, 3000)).toBe('dark');
  expect(advise(30, 60_000)).toBe('dark');
  expect(advise(120, 3000)).toBeUndefined();
  expect(advise(120, 6000)).toBe('nothing');
});
