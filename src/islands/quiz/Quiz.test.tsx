// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { $progress } from '#stores/progress.ts';
import Quiz from './Quiz.tsx';
import { kits, quiz, strings } from './sample.ts';

const page = <Quiz {...{ quiz, strings, kits }} lang="en" />;

test('keeps an answer in the progress and shows it on return', async () => {
  const first = await open();
  await click('input[value=b]');
  await click('button');
  expect($progress.get().attempts.q1?.list).toMatchObject([{ rev: 1, answer: ['b'], mark: 1 }]);
  expect(document.querySelector('form > p')).toBeNull();
  await act(() => first.unmount());

  const second = await open();
  expect(document.querySelector<HTMLInputElement>('input[value=b]')?.checked).toBe(true);
  expect(document.querySelector('form > p')?.textContent).toBe('Answered earlier.');
  await act(() => second.unmount());
});

async function open(): Promise<Root> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.replaceChildren(container);
  return act(() => hydrateRoot(container, page));
}

async function click(selector: string) {
  await act(() => document.querySelector<HTMLElement>(selector)?.click());
}
