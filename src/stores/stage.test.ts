// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, next, vote } from '#domain/stage/acts.ts';
import type { Role } from '#domain/stage/message.ts';
import { deck } from '#domain/stage/sample.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { type Connection, connectStage } from './stage.ts';
import { openShelf, type Shelf } from './storage.ts';

const KEY = 'smb/stage/m';
const HOUR = 60 * 60 * 1000;
const open = new Set<Connection>();

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
});
afterEach(() => {
  for (const one of open) one.close();
  open.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function connect(role: Role = 'audience', around: Parameters<typeof connectStage>[2] = {}) {
  const one = connectStage(deck, role, around);
  open.add(one);
  return one;
}

function close(one: Connection) {
  one.close();
  open.delete(one);
}

const slideOf = (one: Connection) => one.$stage.get().slide;
const stored = (): Stage => JSON.parse(localStorage.getItem(KEY) ?? 'null');

it('begins with the opening and stores nothing before the first act', () => {
  expect(slideOf(connect())).toBe('opening');
  expect(Object.keys(localStorage)).toEqual([]);
});

it('remembers the stage for a window that is loaded again', () => {
  const first = connect();
  first.act(goTo('q1-vote', 1));
  close(first);
  expect(connect().$stage.get()).toMatchObject({ slide: 'q1-vote', state: 1 });
});

it('begins anew on another day, with the plan of the last one', () => {
  const first = connect();
  first.act(goTo('write'));
  close(first);
  localStorage.setItem(KEY, JSON.stringify({ ...stored(), minutes: 60 }));
  expect(connect('audience', { now: () => Date.now() + 11 * HOUR }).$stage.get().slide).toBe(
    'write',
  );
  for (const one of open) close(one);
  const late = connect('audience', { now: () => Date.now() + 13 * HOUR });
  expect(late.$stage.get()).toMatchObject({ slide: 'opening', minutes: 60 });
});

it.each(['', 'null', '{', '[]', '"x"', '{"deck":"m"}', 'x'.repeat(200_000)])(
  'ignores a stored text that is no stage: %.20s',
  (text) => {
    localStorage.setItem(KEY, text);
    expect(slideOf(connect())).toBe('opening');
  },
);

it('goes to the first slide if the deck has lost the one that was shown', () => {
  const first = connect();
  first.act(goTo('scan'));
  close(first);
  localStorage.setItem(KEY, JSON.stringify({ ...stored(), slide: 'gone', minutes: 45 }));
  expect(connect().$stage.get()).toMatchObject({ slide: 'opening', minutes: 45 });
});

describe.each(['channel', 'storage'] as const)('two windows over the %s', (line) => {
  // A browser tells all other windows; here all are in one, and hearing oneself must do no harm.
  const disk = openShelf('smb/');
  const shelf: Shelf = {
    ...disk,
    write(key, text) {
      const failure = disk.write(key, text);
      const event = new StorageEvent('storage', { key: disk.prefix + key, newValue: text });
      setTimeout(() => dispatchEvent(event));
      return failure;
    },
  };

  beforeEach(() => {
    if (line === 'storage') vi.stubGlobal('BroadcastChannel', undefined);
  });

  it('show the same slide, whoever acts', async () => {
    const [audience, speaker] = [connect('audience', { shelf }), connect('speaker', { shelf })];
    speaker.act(next);
    await vi.waitFor(() => expect(slideOf(audience)).toBe('agenda'));
    audience.act(next);
    await vi.waitFor(() => expect(slideOf(speaker)).toBe('scan'));
    expect(speaker.$stage.get()).toEqual(audience.$stage.get());
  });

  it('lose nothing of fifty fast keys', async () => {
    const [audience, speaker] = [connect('audience', { shelf }), connect('speaker', { shelf })];
    for (let count = 0; count < 50; count++) speaker.act(vote('q1', { a: count }));
    await vi.waitFor(() => expect(audience.$stage.get()).toEqual(speaker.$stage.get()));
    expect(audience.$stage.get().votes.q1).toEqual({ a: 49 });
  });

  it('tell a window that opens late', async () => {
    const speaker = connect('speaker', { shelf });
    speaker.act(goTo('about'));
    const audience = connect('audience', { shelf: { ...shelf, read: () => null } });
    expect(slideOf(audience)).toBe('opening');
    await vi.waitFor(() => expect(slideOf(audience)).toBe('about'));
  });

  it('know whether the other one is there', async () => {
    const speaker = connect('speaker', { shelf });
    expect(speaker.$seen.get().audience).toBeUndefined();
    const audience = connect('audience', { shelf });
    await vi.waitFor(() => expect(speaker.$seen.get().audience).toBeDefined());
    await vi.waitFor(() => expect(audience.$seen.get().speaker).toBeDefined());
    close(audience);
    await vi.waitFor(() => expect(speaker.$seen.get().audience).toBeUndefined());
  });
});

describe('the channel', () => {
  it.each([
    ['a word', 'next'],
    ['nothing', null],
    ['a stranger', { from: 'thief', stage: {} }],
    ['half a stage', { from: 'speaker', stage: { deck: 'm', slide: 'scan', at: 9e12 } }],
    ['another deck', { from: 'speaker', stage: { deck: 'other' } }],
  ])('may carry %s without harm', async (_, garbage) => {
    const [audience, speaker] = [connect('audience'), connect('speaker')];
    const stranger = new BroadcastChannel(`${KEY}/word`);
    stranger.postMessage(garbage);
    speaker.act(goTo('scan'));
    await vi.waitFor(() => expect(slideOf(audience)).toBe('scan'));
    stranger.close();
  });
});

it('goes on in memory where storage is closed (F01)', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const [audience, speaker] = [connect('audience'), connect('speaker')];
  speaker.act(next);
  await vi.waitFor(() => expect(slideOf(audience)).toBe('agenda'));
});
