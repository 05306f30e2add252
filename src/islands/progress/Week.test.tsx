// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { heard, openPage, read } from './browser.tsx';
import { say } from './sample.ts';

afterEach(() => void vi.useRealTimers());

const goal = (minutes: number) =>
  [...document.querySelectorAll<HTMLInputElement>('.goal [type=radio]')][
    [0, 15, 30, 60, 90].indexOf(minutes)
  ];
const field = () => document.querySelector<HTMLInputElement>('.goal [type=number]');
const checked = () =>
  [...document.querySelectorAll<HTMLInputElement>('.goal :checked')].map(
    (one) => one.parentElement?.textContent,
  );

async function type(value: string) {
  const input = field();
  if (!input) throw new Error('There is no field');
  input.value = value;
  await act(async () => {
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
}

test('without a goal it says the minutes and nothing more', async () => {
  await openPage(({ completeLesson }) => completeLesson('photo'));
  expect(read('.week p')).toEqual(['10 minutes this week', say('goal.how')]);
  expect(checked()).toEqual([say('goal.off')]);
});

test('a goal is chosen, kept and given up with a click', async () => {
  const { stores } = await openPage(({ completeLesson }) => completeLesson('photo'));
  await act(() => goal(15)?.click());
  expect(read('.week .sum')).toEqual(['This week 10 of 15 minutes']);
  expect(heard()).toBe('Your goal: 15 minutes a week.');
  expect(stores.$progress.get().registers.goal?.v).toBe(15);
  expect(checked()).toEqual(['15 min']);
  await act(() => goal(0)?.click());
  expect(read('.week .sum')).toEqual(['10 minutes this week']);
  expect(heard()).toBe(say('goal.none'));
});

test('a goal of one’s own is taken if it is whole minutes', async () => {
  const { stores } = await openPage(({ completeLesson }) => completeLesson('photo'));
  for (const wrong of ['0', '-5', '601', '12.5']) {
    await type(wrong);
    expect(read('.news')).toEqual([say('goal.invalid', { most: 600 })]);
    expect(stores.$progress.get().registers.goal).toBeUndefined();
  }
  await type('10');
  expect(stores.$progress.get().registers.goal?.v).toBe(10);
  expect(checked()).toEqual([]);
  expect(read('.week p')).toEqual([
    'This week 10 of 10 minutes',
    say('goal.reached'),
    say('goal.how'),
  ]);
  await act(() => goal(60)?.click());
  expect(field()?.value).toBe('');
});

test('a new week begins on a page that was left open', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 29, 20, 0), toFake: ['Date'] });
  await openPage(({ completeLesson }) => completeLesson('photo'));
  expect(read('.week .sum')).toEqual(['10 minutes this week']);
  vi.setSystemTime(new Date(2026, 10, 30, 4, 0));
  await act(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(read('.week .sum')).toEqual(['0 minutes this week']);
});
