import { expect, it, vi } from 'vitest';
import { makeStore } from './store.ts';

it('opens when somebody reads it or listens, and not before', () => {
  const open = vi.fn();
  const store = makeStore(1, open);
  expect([store.init, open.mock.calls.length]).toEqual([1, 0]);
  store.get();
  store.listen(() => {});
  expect(open).toHaveBeenCalledTimes(2);
});

it('tells of what opening has found, once', () => {
  const store = makeStore('', () => store.set('found'));
  const seen: string[] = [];
  store.subscribe((value) => seen.push(value));
  expect(seen).toEqual(['found']);
  expect([store.get(), store.init]).toEqual(['found', '']);
});

it('tells nobody of a value that is the same, nor those who have gone', () => {
  const store = makeStore(1, () => {});
  const seen = vi.fn();
  const stop = store.listen(seen);
  store.set(1);
  expect(seen).not.toHaveBeenCalled();
  store.set(2);
  expect(seen).toHaveBeenLastCalledWith(2);
  stop();
  store.set(3);
  expect(seen).toHaveBeenCalledTimes(1);
});

it('gives nobody an old value when one who hears changes it', () => {
  const store = makeStore(1, () => {});
  const seen: number[] = [];
  store.listen((value) => {
    if (value < 3) store.set(value + 1);
  });
  store.listen((value) => seen.push(value));
  store.set(2);
  expect(seen.at(-1)).toBe(3);
  expect(seen).not.toContain(2);
});

it('lets one fail without the others', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const store = makeStore(1, () => {});
  const seen = vi.fn();
  store.listen(() => {
    throw new Error('broken');
  });
  store.listen(seen);
  store.set(2);
  expect(seen).toHaveBeenCalledTimes(1);
  expect(reported).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
