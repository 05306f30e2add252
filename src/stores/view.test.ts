// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadView, saveView } from './view.ts';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
});
afterEach(() => vi.restoreAllMocks());

it('keeps a choice until the device decides again', () => {
  expect(saveView({ theme: 'dark', size: '2' })).toBeUndefined();
  expect(loadView()).toEqual({ theme: 'dark', size: '2' });
  saveView({ theme: '', size: '' });
  expect(Object.keys(localStorage)).toEqual([]);
});

it('says so if the browser keeps nothing, and never throws (F01)', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  expect(loadView()).toEqual({ theme: '', size: '' });
  expect(saveView({ theme: 'dark', size: '' })).toBe('blocked');
});
