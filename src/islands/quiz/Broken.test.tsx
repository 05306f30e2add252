// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { kits, quiz, strings } from './sample.ts';

test('leaves questions and answers readable and usable, with a way on', async () => {
  await show(<Broken {...{ quiz, strings, kits }} lang="en" />);
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The quiz has stopped.Reload');
  expect(document.querySelectorAll('fieldset')).toHaveLength(2);
  expect(document.querySelectorAll('.solution')).toHaveLength(2);
  expect(document.querySelector('.quiz')?.hasAttribute('data-live')).toBe(false);
  const input = document.querySelector('input');
  input?.click();
  expect(input?.checked).toBe(true);
});

test('leaves the message alone when the questions are the cause', async () => {
  const { 'quiz.title': _, ...rest } = strings;
  await show(<Broken quiz={quiz} kits={kits} strings={rest} lang="en" />);
  expect(document.body.textContent).toBe('The quiz has stopped.Reload');
});

async function show(broken: React.ReactNode) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container, { onCaughtError: () => {} });
  await act(() =>
    root.render(
      <Boundary fallback={broken}>
        <Fault />
      </Boundary>,
    ),
  );
}

function Fault(): never {
  throw new Error('a fault for the test');
}
