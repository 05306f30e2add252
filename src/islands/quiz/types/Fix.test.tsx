// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { makeFix } from '#domain/quiz/sample.ts';
import { startSession, turnOf } from '#domain/quiz/session.ts';
import { kit } from './Fix.tsx';

const question = makeFix({ text: '{c} is here, then {a}, {b}, {d}.' });
const rules = { fix: kit.rules };
const open = turnOf(startSession(rules, [question]), 'fix');

test('lets the text flow, its pieces as checkboxes in the order of the text', async () => {
  await show({});
  expect(document.querySelector('p')?.textContent).toBe(
    'Option c is here, then Option a, Option b, Option d.',
  );
  expect([...document.querySelectorAll('input')].map(({ value }) => value).join('')).toBe('cabd');
  expect(document.querySelector('ol')).toBeNull();
});

test('marks one more and takes a mark back', async () => {
  const onAnswer = await show({ answer: ['a'] });
  await act(() => document.querySelector<HTMLElement>('input[value=b]')?.click());
  await act(() => document.querySelector<HTMLElement>('input[value=a]')?.click());
  expect(onAnswer.mock.calls).toEqual([[['a', 'b']], [[]]]);
});

test('tells about the marked pieces under their numbers, with what is better', async () => {
  await show({ answer: ['a', 'b'], checked: true });
  expect(told()).toEqual([
    '2 Option afix.right Because of a.fix.instead A better a',
    '3 Option bfix.wrong Because of b.',
  ]);
});

test('shows what was overlooked and the mended text when asked', async () => {
  await show({ answer: ['a', 'b'], checked: true, revealed: true });
  expect(told()[0]).toBe('1 Option cfix.missed Because of c.fix.cut');
  expect(document.querySelector('.mended p')?.innerHTML.replaceAll(/<\/?span>/g, '')).toBe(
    '<del>Option c</del> is here, then <del>Option a</del><ins>A better a</ins>, Option b, Option d.',
  );
});

async function show(state: Partial<typeof open>) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const onAnswer = vi.fn();
  const say = (key: string, values = {}) => [key, ...Object.values(values)].join(' ');
  const view = { name: 'q', question, rules, turn: { ...open, ...state }, say, live: true };
  await act(() => createRoot(container).render(<kit.View {...view} onAnswer={onAnswer} />));
  return onAnswer;
}

function told() {
  return [...document.querySelectorAll('li')].map((item) => `${item.value} ${item.textContent}`);
}
