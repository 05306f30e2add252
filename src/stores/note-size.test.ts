// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { loadNoteSize, saveNoteSize } from './note-size.ts';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
});

it('keeps a size, within what makes sense', () => {
  expect(loadNoteSize()).toBe(0);
  expect(saveNoteSize(2)).toBe(2);
  expect(loadNoteSize()).toBe(2);
  expect(saveNoteSize(99)).toBe(5);
  expect(saveNoteSize(-99)).toBe(-2);
});

it.each(['', 'large', '1.5', 'NaN', '1e9'])(
  'takes "%s" for the normal size or the nearest',
  (text) => {
    localStorage.setItem('smb/stage/-size', text);
    expect([0, 5]).toContain(loadNoteSize());
  },
);
