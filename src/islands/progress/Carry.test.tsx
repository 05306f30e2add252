// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { complete, visit, write } from '#domain/progress/acts.ts';
import { replay } from '#domain/progress/sample.ts';
import {
  choose,
  heard,
  makeBlob,
  openPage,
  press,
  read,
  refuse,
  refuseBackups,
} from './browser.tsx';
import { say } from './sample.ts';

const file = makeBlob(replay([complete('photo'), write('photo-do', 'Mine', 'w')]));
const ask = () => read('.ask p')[0];
const focus = () => document.activeElement;

afterEach(() => void vi.unstubAllGlobals());

test('downloads under the name of the course, and says where to', async () => {
  const { download } = await openPage(({ completeLesson }) => completeLesson('photo'));
  await press(say('carry.export'));
  expect(download).toHaveBeenCalledWith('Bootcamp');
  expect(heard()).toBe('Saved as \u2068smb-bootcamp-progress-2026-11-24.json\u2069.');
});

test('asks before it adds a file, and gives the focus back', async () => {
  const { stores } = await openPage(({ completeLesson }) => completeLesson('headline'));
  await choose(file);
  expect(ask()).toBe('This file adds 1 finished lesson and 1 text. It removes nothing.');
  expect(focus()?.textContent).toBe(ask());
  expect(Object.keys(stores.$progress.get().lessons)).toEqual(['headline']);

  await press(say('carry.cancel'));
  expect(ask()).toBeUndefined();
  expect(focus()?.id).toBe('carry-file');
  expect(Object.keys(stores.$progress.get().lessons)).toEqual(['headline']);

  await choose(file);
  await press(say('carry.apply'));
  expect(read('.stats li')).toEqual([
    '2 lessons finished',
    '0 questions answered',
    '1 text written',
  ]);
  expect(read('.own')).toEqual(['Mine']);
  expect(heard()).toBe(say('carry.applied'));
  expect(focus()?.id).toBe('carry-file');
});

test('leaves a file on Escape', async () => {
  await openPage();
  await choose(file);
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  await act(() => focus()?.dispatchEvent(event));
  expect(ask()).toBeUndefined();
});

test('promises no backup of nothing', async () => {
  await openPage();
  await choose(file);
  await press(say('carry.apply'));
  expect(heard()).toBe(say('carry.added'));
  expect(document.querySelector('.kept')).toBeNull();
});

test('says when a file brings nothing new', async () => {
  await openPage();
  await choose(file);
  await press(say('carry.apply'));
  await choose(file);
  expect(heard()).toBe(say('carry.preview.nothing'));
  expect(ask()).toBeUndefined();
});

test('names what cannot be counted', async () => {
  await openPage(({ completeLesson }) => completeLesson('photo'));
  await choose(makeBlob(replay([visit('headline')])));
  expect(ask()).toBe(say('carry.preview', { list: say('carry.adds.place') }));
});

test('asks whether a file from before an erase should come back', async () => {
  const { eraseProgress } = await importBackups(({ completeLesson }) => completeLesson('photo'));
  await act(() => eraseProgress());
  await choose(file);
  expect(ask()).toBe(say('carry.preview.restore', { list: '1 finished lesson and 1 text' }));
  await press(say('carry.restore'));
  expect(read('.own')).toEqual(['Mine']);
});

test.each([
  ['foreign', new Blob(['{"a":1}']), { prefix: 'smb-bootcamp-progress' }],
  ['foreign', new Blob(['\u202E<script>']), { prefix: 'smb-bootcamp-progress' }],
  ['broken', new Blob(['{"format":"bootcamp-progress","cour']), {}],
  ['newer', new Blob(['{"format":"bootcamp-progress","course":"smb","minReader":9}']), {}],
  [
    'course',
    makeBlob(replay([]), { course: 'x', title: 'A \u202Eb<img>' }),
    { course: '\u2068A b<img>\u2069' },
  ],
])('refuses a file that is %s, in words, and changes nothing', async (reason, blob, params) => {
  await openPage(({ completeLesson }) => completeLesson('headline'));
  const before = { ...localStorage };
  await choose(blob);
  const words = say(`carry.error.${reason}`, params);
  expect(read('.news')).toEqual([words]);
  expect(heard()).toBe(words);
  expect(ask()).toBeUndefined();
  expect({ ...localStorage }).toEqual(before);
  expect(document.querySelector('img')).toBeNull();
});

test('does not open a file of 50 MB', async () => {
  await openPage();
  const large = new Blob([]);
  Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 });
  const text = vi.spyOn(large, 'text');
  await choose(large);
  expect(heard()).toBe(say('carry.error.size', { limit: 5 }));
  expect(text).not.toHaveBeenCalled();
});

test('asks once more when there is no room for a backup', async () => {
  await openPage(({ completeLesson }) => completeLesson('headline'));
  await choose(file);
  refuseBackups();
  await press(say('carry.apply'));
  expect(ask()).toBe(say('carry.full'));
  expect(focus()?.textContent).toBe(ask());
  await press(say('carry.full.apply'));
  expect(read('.stats li')[0]).toBe('2 lessons finished');
  expect(heard()).toBe(say('carry.added'));
});

test('says at once when what was added is in memory only', async () => {
  await openPage(({ completeLesson }) => completeLesson('headline'));
  await choose(file);
  refuse(() => true);
  await press(say('carry.apply'));
  await press(say('carry.full.apply'));
  expect(read('.own')).toEqual(['Mine']);
  expect(heard()).toBe(`${say('carry.added')} ${say('saving.full')}`);
});

test('goes back to an earlier state, keeps the present one, and can remove both', async () => {
  await openPage(({ completeLesson }) => completeLesson('headline'));
  await choose(file);
  await press(say('carry.apply'));
  expect(read('.kept li > span')[0]).toMatch(/^Before adding, \d+ \w+ \d{4}, \d\d:\d\d$/);

  await press(say('carry.back'));
  expect(read('.stats li')[0]).toBe('1 lesson finished');
  expect(read('.own')).toEqual([]);
  expect(heard()).toBe(say('carry.restore.done'));
  expect(focus()?.id).toBe('backups');
  expect(read('.kept li')).toHaveLength(2);

  await press(say('carry.backups.discard'));
  expect(focus()?.textContent).toBe(say('carry.backups.sure'));
  await press(say('carry.discard.no'));
  expect(focus()?.id).toBe('discard-backups');
  await press(say('carry.backups.discard'));
  await press(say('carry.discard.yes'));
  expect(document.querySelector('.kept')).toBeNull();
  expect(heard()).toBe(say('carry.backups.gone'));
  expect(focus()?.id).toBe('carry');
});

test('says when a backup is damaged', async () => {
  await openPage(({ completeLesson }) => completeLesson('headline'));
  await choose(file);
  await press(say('carry.apply'));
  const key = Object.keys(localStorage).find((one) => one.includes('/backup/')) ?? '';
  localStorage.setItem(key, 'cut off');
  await press(say('carry.back'));
  expect(heard()).toBe(say('carry.restore.broken'));
  expect(read('.stats li')[0]).toBe('2 lessons finished');
});

test('hands out texts that were found damaged, and removes them when asked', async () => {
  // Not long ago: what is old is removed by whichever page is at rest first.
  const found = Date.now() - 1000;
  await openPage(() => {
    localStorage.setItem(`smb/me/quar/found.${found}`, '{"smb":"<b>torn"}');
  });
  expect(read('.kept a')[0]).toMatch(/^Download the part of \d+ \w+ \d{4}/);
  const link = document.querySelector<HTMLAnchorElement>('.kept a');
  expect(link?.download).toBe(`damaged-${found}.txt`);
  expect(link?.href).toMatch(/^blob:/);
  await press(say('carry.damaged.discard'));
  await press(say('carry.discard.yes'));
  expect(document.querySelector('.kept')).toBeNull();
  expect(heard()).toBe(say('carry.damaged.gone'));
});

async function importBackups(seed: Parameters<typeof openPage>[0]) {
  await openPage(seed);
  return import('#stores/backups.ts');
}
