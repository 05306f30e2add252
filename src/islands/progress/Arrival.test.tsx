// @vitest-environment happy-dom

import decodeQR from 'qr/decode.js';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { answer, complete } from '#domain/progress/acts.ts';
import { makeLink } from '#domain/progress/link.ts';
import { replay } from '#domain/progress/sample.ts';
import { heard, openPage, press, read, refuseBackups } from './browser.tsx';
import { listIds } from './lists.ts';
import { drawQr } from './qr.ts';
import { modules, say } from './sample.ts';

afterEach(async () => {
  // A page folds what it has stored when there is time; it must not do so in the next test.
  await act(() => new Promise((done) => setTimeout(done, 60)));
  vi.unstubAllGlobals();
});

const course = { ...listIds(modules), id: 'smb' };
const given = { question: 'q1', rev: 1, answer: ['a'], mark: 1 };
const link = makeLink(replay([complete('photo'), answer(given)]), course);
const ask = () => read('.arrival .ask p')[0];

test('a link is shown before it adds anything, and adds it once', async () => {
  const { stores, open } = await openPage(({ completeLesson }) => completeLesson('headline'));
  await open(link);
  expect(ask()).toBe('This link adds 1 finished lesson and 1 answer. It removes nothing.');
  expect(document.activeElement?.textContent).toBe(ask());
  await press(say('carry.apply'));
  expect(heard()).toBe(say('carry.applied'));
  expect(Object.keys(stores.$progress.get().lessons)).toEqual(['headline', 'photo']);
  await open(link);
  expect(heard()).toBe(say('carry.link.preview.nothing'));
});

test.each([[['headline']], [[]]])('the undo brings back what was here: %j', async (before) => {
  const { stores, open } = await openPage(({ completeLesson }) =>
    before.map((id) => completeLesson(id)),
  );
  await open(link);
  await press(say('carry.apply'));
  await press(say('carry.link.undo'));
  expect(heard()).toBe(say('carry.link.undone'));
  expect(Object.keys(stores.$progress.get().lessons)).toEqual(before);
});

test('a link that is declined changes nothing', async () => {
  const { stores, open } = await openPage();
  await open(link);
  await press(say('carry.cancel'));
  expect(heard()).toBe(say('carry.link.declined'));
  expect(stores.$progress.get().lessons).toEqual({});
});

test.each([
  ['broken', '1<img src=x onerror=alert(1)>'],
  ['newer', `9${link.slice(1)}`],
  ['course', makeLink(replay([complete('photo')]), { ...course, id: 'other' })],
])('a link that is %s is refused in words', async (reason, text) => {
  const { open } = await openPage();
  await open(text);
  expect(heard()).toBe(say(`carry.link.error.${reason}`));
  expect(ask()).toBeUndefined();
});

test('says how much belongs to another course', async () => {
  const { open } = await openPage();
  const other = { ...course, questions: [['q1', 'gone']] };
  await open(makeLink(replay([complete('photo'), answer(given)]), other));
  expect(ask()).toMatch(say('carry.link.passed', { count: 1 }));
});

test('asks once more when there is no room for a backup', async () => {
  const { open } = await openPage(({ completeLesson }) => completeLesson('headline'));
  await open(link);
  refuseBackups();
  await press(say('carry.apply'));
  expect(ask()).toBe(say('carry.link.full'));
  await press(say('carry.full.apply'));
  expect(heard()).toBe(say('carry.added'));
});

test('the link is offered to copy, and as a QR code that a camera reads', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await openPage(({ completeLesson }) => completeLesson('photo'));
  const field = document.querySelector<HTMLInputElement>('.device input');
  await press(say('carry.link.copy'));
  expect(writeText).toHaveBeenCalledWith(field?.value);
  expect(heard()).toBe(say('carry.link.copied'));
  await press(say('carry.qr'));
  await vi.waitFor(() => expect(document.querySelector('.qr path')).not.toBeNull());
  expect(decodeQR(paint(drawQr(field?.value ?? '') ?? []))).toBe(field?.value);
});

test('draws no code that a camera could not read', () => {
  expect(drawQr('x'.repeat(1273))?.length).toBe(17 + 4 * 25 + 8);
  expect(drawQr('x'.repeat(1274))).toBeUndefined();
  expect(drawQr('x'.repeat(9999))).toBeUndefined();
});

/** The code as a picture, four pixels a module. */
function paint(modules: boolean[][]) {
  const width = modules.length * 4;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (modules[y >> 2]?.[x >> 2]) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height: width, data };
}
