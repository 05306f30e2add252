import { expect, test } from 'vitest';
import { readVoteKey } from './keys.ts';

const none = { key: '', code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

test('a digit adds a hand to the option at its place', () => {
  expect(readVoteKey({ ...none, code: 'Digit1', key: '1' })).toEqual({
    kind: 'add',
    place: 0,
    by: 1,
  });
  expect(readVoteKey({ ...none, code: 'Numpad6', key: '6' })).toMatchObject({ place: 5 });
});

test('with Shift it takes one away, whatever the keyboard writes then', () => {
  for (const key of ['"', '@', '2']) {
    expect(readVoteKey({ ...none, code: 'Digit2', key, shiftKey: true })).toEqual({
      kind: 'add',
      place: 1,
      by: -1,
    });
  }
});

test('Backspace empties the count', () => {
  expect(readVoteKey({ ...none, key: 'Backspace', code: 'Backspace' })).toEqual({ kind: 'clear' });
});

test('other keys, and what belongs to the browser, mean nothing', () => {
  expect(readVoteKey({ ...none, code: 'Digit7', key: '7' })).toBeUndefined();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(readVoteKey({ ...none, code: 'Digit1', key: '1', [modifier]: true })).toBeUndefined();
  }
});
