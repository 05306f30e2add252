// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { makePair } from '#domain/quiz/sample.ts';
import { startSession, stepSession, turnOf } from '#domain/quiz/session.ts';
import { kit } from './Pair.tsx';

const question = makePair({});

test('asks for the version and for the reason in two groups of radios', async () => {
  await show([]);
  expect(groups()).toEqual(['pair.version: a b', 'pair.because: c d']);
  const names = [...document.querySelectorAll('input')].map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(['q.version', 'q.because']));
});

test('replaces the version only, and leaves the reason', async () => {
  const onAnswer = await show(['a', 'c']);
  await act(() => document.querySelector<HTMLElement>('input[value=b]')?.click());
  expect(onAnswer).toHaveBeenCalledWith(['c', 'b']);
});

test('says how both choices turned out', async () => {
  await show(['b', 'c'], true);
  expect([...document.querySelectorAll('.why')].map((why) => why.textContent)).toEqual([
    'quiz.right Because of b.',
    'quiz.wrong Because of c.',
  ]);
});

async function show(answer: string[], checked = false) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const rules = { pair: kit.rules };
  const opened = stepSession(startSession(rules, [question]), {
    do: 'choose',
    question: 'pair',
    answer,
  });
  const session = checked ? stepSession(opened, { do: 'check', question: 'pair' }) : opened;
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const onAnswer = vi.fn();
  const turn = turnOf(session, 'pair');
  const view = {
    name: 'q',
    question,
    rules,
    turn,
    say: (key: string) => key,
    live: true,
    onAnswer,
  };
  await act(() => createRoot(container).render(<kit.View {...view} />));
  return onAnswer;
}

function groups() {
  return [...document.querySelectorAll('fieldset')].map((group) => {
    const values = [...group.querySelectorAll('input')].map(({ value }) => value);
    return `${group.querySelector('legend')?.textContent}: ${values.join(' ')}`;
  });
}
