// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { textOf } from '#domain/progress/derive.ts';
import { heard, openPage, press, read, reopenPage } from './browser.tsx';
import { say } from './sample.ts';

const NOTE = 'note/photo#face';
const focus = () => document.activeElement;
const area = () => document.querySelector('textarea');

async function change(value: string) {
  const input = area();
  if (!input) throw new Error('No note is open');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(() => {
    set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('says where notes come from while there are none', async () => {
  await openPage(({ completeLesson }) => completeLesson('photo'));
  expect(read('section[aria-labelledby=notes] p')).toEqual([say('notes.empty')]);
});

test('changes a note in its place, and gives the focus back', async () => {
  const { stores } = await openPage(({ writeArtefact }) => writeArtefact(NOTE, 'First'));
  await press(say('notes.edit'));
  expect(focus()).toBe(area());
  await change('Second');
  await press(say('notes.done'));
  expect(textOf(stores.$progress.get(), NOTE)).toBe('Second');
  expect(read('.own')).toEqual(['Second']);
  expect(heard()).toBe(say('do.kept'));
  expect(focus()?.textContent).toMatch(new RegExp(`^${say('notes.edit')}`));
});

test('keeps what is typed even if the page is left in the middle', async () => {
  const { stores } = await openPage(({ writeArtefact }) => writeArtefact(NOTE, 'First'));
  await press(say('notes.edit'));
  await change('Half a thou');
  await act(() => window.dispatchEvent(new Event('pagehide')));
  expect(textOf(stores.$progress.get(), NOTE)).toBe('Half a thou');
  expect(area()?.value).toBe('Half a thou');
});

test('keeps what is typed after a moment, without a button', async () => {
  const { stores } = await openPage(({ writeArtefact }) => writeArtefact(NOTE, 'First'));
  await press(say('notes.edit'));
  vi.useFakeTimers();
  await change('Second');
  await act(() => vi.advanceTimersByTime(800));
  vi.useRealTimers();
  expect(textOf(stores.$progress.get(), NOTE)).toBe('Second');
});

test('takes a bookmark away and sets it again, the focus stays; later it is gone', async () => {
  await openPage(({ openProgress }) =>
    openProgress().act(() => ({ registers: { 'mark/photo#light': { t: 1, v: true } } })),
  );
  expect(read('.wrote h4')).toEqual(['A window is the best lamp']);
  document.querySelector<HTMLElement>('.bookmark button')?.focus();
  const button = focus();
  await press(say('notes.mark.remove'));
  expect(heard()).toBe(say('notes.mark.gone'));
  expect(read('.bookmark > span')).toEqual([say('notes.mark.none')]);
  expect(focus()).toBe(button);
  await press(say('notes.mark.back'));
  expect(read('.bookmark > span')).toEqual([say('notes.mark')]);
  await press(say('notes.mark.remove'));
  await act(() => reopenPage());
  expect(read('.wrote')).toEqual([]);
});

test('shows a note whose section is gone, with its text and without a link', async () => {
  await openPage(({ writeArtefact }) => {
    writeArtefact('note/photo#gone', 'Kept');
    writeArtefact('note/gone#x', 'Kept too');
  });
  expect(read('.group h3')).toEqual(['A photo', say('notes.gone')]);
  expect(read('.group h4')).toEqual([say('notes.gone'), 'gone#x']);
  expect(read('.group h4 a')).toEqual([]);
  expect(read('.own')).toEqual(['Kept', 'Kept too']);
});
