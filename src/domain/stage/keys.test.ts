import { expect, it } from 'vitest';
import { findCommand, SHORTCUTS } from './keys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, held = {}) => findCommand({ key, ...plain, ...held }, 'audience');

it('knows the keys that people and clickers press', () => {
  expect(['ArrowRight', ' ', 'PageDown'].map((key) => press(key))).toEqual([
    'next',
    'next',
    'next',
  ]);
  expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['back', 'back']);
  expect(['b', 'B', '.', '?'].map((key) => press(key))).toEqual([
    'black',
    'black',
    'black',
    'help',
  ]);
});

it('goes on to the left where pages are read from right to left', () => {
  const press = (key: string) => findCommand({ key, ...plain }, 'audience', 'rtl');
  expect(['ArrowLeft', 'PageDown', ' ', 'ArrowDown'].map(press)).toEqual(Array(4).fill('next'));
  expect(['ArrowRight', 'PageUp', 'ArrowUp'].map(press)).toEqual(Array(3).fill('back'));
});

it('leaves keys with a modifier to the browser', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(press('f', { [held]: true })).toBeUndefined();
  }
});

it('drops nothing where nobody sees what would be dropped', () => {
  expect(press('d')).toBeUndefined();
  expect(findCommand({ key: 'd', ...plain }, 'speaker')).toBe('drop');
});

it('gives every key to one command', () => {
  const keys = SHORTCUTS.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
