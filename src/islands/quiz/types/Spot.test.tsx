// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { makeSpot } from '#domain/quiz/sample.ts';
import { startSession, turnOf } from '#domain/quiz/session.ts';
import { kit } from './Spot.tsx';

const question = makeSpot({});
const rules = { spot: kit.rules };
const open = turnOf(startSession(rules, [question]), 'spot');
const view = { name: 'q', question, rules, turn: open, say: (key: string) => key };

test('names the drawing for those who do not see it', () => {
  const html = renderToString(<kit.View {...view} live={false} />);
  expect(html).toMatch(/<svg [^>]*viewBox="0 0 320 256" role="img" aria-label="A profile\."/);
  expect(html).toContain('href="/drawings.svg#scene-profile"');
  expect(html).toContain('<foreignObject x="10" y="0" width="100" height="40">');
  expect(html).not.toContain('style=');
});

test('ticks the box in the list when its spot is clicked', async () => {
  const onAnswer = await show({ answer: ['a'] });
  await act(() => document.querySelector<HTMLElement>('[data-spot=b]')?.click());
  expect(onAnswer).toHaveBeenCalledWith(['a', 'b']);
});

test('shows in the drawing too how a spot turned out', async () => {
  await show({ answer: ['a', 'b'], checked: true, revealed: true });
  expect([...document.querySelectorAll('.spot')].map((one) => one.className)).toEqual([
    'spot wrong',
    'spot right',
    'spot missed',
    'spot other',
  ]);
});

async function show(state: Partial<typeof open>) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const onAnswer = vi.fn();
  const turn = { ...open, ...state };
  await act(() =>
    createRoot(container).render(<kit.View {...view} turn={turn} live onAnswer={onAnswer} />),
  );
  return onAnswer;
}
