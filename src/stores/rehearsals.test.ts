// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Stage } from '#domain/stage/stage.ts';
import { eraseRehearsals, keepRehearsal, loadRehearsals, restoreRehearsals } from './rehearsals.ts';

const log = [
  { step: 'look', at: 1000 },
  { step: 'ask', at: 400_000 },
];
const stage: Stage = {
  deck: 'm1',
  slide: 's',
  state: 0,
  black: false,
  minutes: 90,
  dropped: [],
  votes: {},
  log,
  at: 900_000,
  by: 'w',
};

beforeEach(() => {
  document.documentElement.dataset.site = 'smb';
  localStorage.clear();
});

it('keeps what a presentation has come to, once', () => {
  keepRehearsal(stage);
  keepRehearsal({ ...stage, at: 950_000 });
  expect(loadRehearsals('m1').rehearsals).toEqual([{ planned: 90, log, end: 950_000 }]);
  expect(loadRehearsals('m2').rehearsals).toEqual([]);
});

it('ends with the moment at which the clock was stopped', () => {
  keepRehearsal({ ...stage, paused: 500_000 });
  expect(loadRehearsals('m1').rehearsals[0]?.end).toBe(500_000);
});

it('stores nothing before a second step has begun', () => {
  keepRehearsal({ ...stage, log: log.slice(0, 1) });
  expect(localStorage).toHaveLength(0);
});

it('erases the rehearsals of one module, and brings them back', () => {
  keepRehearsal(stage);
  keepRehearsal({ ...stage, deck: 'm2' });
  const text = eraseRehearsals('m1');
  expect(loadRehearsals('m1').rehearsals).toEqual([]);
  expect(loadRehearsals('m2').rehearsals).toHaveLength(1);
  restoreRehearsals('m1', text ?? '');
  expect(loadRehearsals('m1').rehearsals).toHaveLength(1);
});

it('goes on without a storage, and says that there is none', () => {
  vi.stubGlobal('localStorage', undefined);
  keepRehearsal(stage);
  expect(loadRehearsals('m1')).toEqual({ rehearsals: [], failure: 'blocked' });
  vi.unstubAllGlobals();
});
