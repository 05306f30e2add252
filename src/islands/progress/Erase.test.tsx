// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { heard, openPage, press, read, refuseBackups } from './browser.tsx';
import { say } from './sample.ts';

afterEach(() => void vi.unstubAllGlobals());

const focus = () => document.activeElement;
const seed = ({ completeLesson, writeArtefact }: typeof import('#stores/progress.ts')) => {
  completeLesson('photo');
  writeArtefact('photo-do', 'Mine');
};

test('asks first; "no" changes nothing and gives the focus back', async () => {
  await openPage(seed);
  await press(say('erase.button'));
  expect(focus()?.textContent).toBe(say('erase.sure'));
  await press(say('erase.no'));
  expect(focus()?.id).toBe('erase-open');
  expect(read('.stats li')[0]).toBe('1 lesson finished');
});

test('erases, and undoes it', async () => {
  await openPage(seed);
  await press(say('erase.button'));
  await press(say('erase.yes'));
  expect(read('.empty p')[0]).toBe(say('progress.empty'));
  expect(heard()).toBe(say('erase.done'));
  expect(focus()?.textContent).toBe(say('erase.undo'));

  await press(say('erase.undo'));
  expect(read('.own')).toEqual(['Mine']);
  expect(heard()).toBe(say('erase.undone'));
  expect(focus()?.id).toBe('erase-open');
});

test('removes the backup too, when asked', async () => {
  await openPage(seed);
  await press(say('erase.button'));
  await press(say('erase.yes'));
  await press(say('erase.now'));
  expect(heard()).toBe(say('erase.gone'));
  expect(focus()?.id).toBe('erase');
  expect(Object.keys(localStorage)).toEqual(['smb/me/meta']);
  expect(read('.erase button')).toEqual([]);
});

test('finds a backup of an erase later, and says when all of it is here', async () => {
  await openPage(seed);
  await press(say('erase.button'));
  await press(say('erase.yes'));
  await press(say('carry.back'));
  expect(heard()).toBe(say('carry.restore.beside'));
  expect(read('.own')).toEqual(['Mine']);
  await press(say('carry.back'));
  expect(heard()).toBe(say('carry.restore.nothing'));
});

test('erases without a backup only after another question', async () => {
  await openPage(seed);
  refuseBackups();
  await press(say('erase.button'));
  await press(say('erase.yes'));
  expect(read('.ask p')).toEqual([say('erase.full')]);
  expect(read('.stats li')[0]).toBe('1 lesson finished');
  await press(say('erase.full.yes'));
  expect(read('.empty')).toHaveLength(1);
  expect(read('.erase button')).toEqual([]);
  expect(focus()?.id).toBe('erase');
});

test('works from memory where nothing can be stored, and promises no undo', async () => {
  await openPage((stores) => {
    vi.stubGlobal('localStorage', undefined);
    seed(stores);
  });
  expect(read('.own')).toEqual(['Mine']);
  expect(read('.erase p')).toEqual([say('erase.text.blocked')]);
  await press(say('erase.button'));
  await press(say('erase.yes'));
  expect(read('.empty')).toHaveLength(1);
  expect(read('.erase button')).toEqual([]);
  expect(heard()).toBe(say('erase.done'));
});
