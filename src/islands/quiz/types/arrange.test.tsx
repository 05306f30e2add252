// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt, Question, Quiz } from '#domain/quiz/quiz.ts';
import { match, order, sort } from '#domain/quiz/sample.ts';
import { loadKits } from '../kits.ts';
import { QuizView } from '../QuizView.tsx';
import { strings } from '../sample.ts';

const kits = await loadKits([match, sort, order]);
const words = {
  ...strings,
  'match.task': 'Match.',
  'match.choose': 'Choose',
  'match.fits': 'Belongs to {text}',
  'match.twice': 'Twice: {text}',
  'sort.task': 'Sort.',
  'sort.fits': 'Group: {text}',
  'order.task': 'Order.',
  'order.fits': 'Place {place}',
  'order.up': 'Up: {text}',
  'order.down': 'Down: {text}',
  'order.moved': '{text}: place {place} of {count}',
};
const onAttempt = vi.fn<(attempt: Attempt) => void>();
const faults = vi.fn();
let root: Root;

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

afterEach(async () => {
  await act(() => root.unmount());
  expect(faults).not.toHaveBeenCalled();
  onAttempt.mockReset();
});

test('match: says when a choice is used twice, and takes it from nobody', async () => {
  await wake(match);
  await choose('a', '2');
  await choose('b', '2');
  expect(text('.twice')).toBe('Twice: 2. Choice 2');
  expect(select('a').value).toBe('2');
  await choose('b', '');
  expect(text('.twice')).toBe('');
});

test('match: judges every pair, and on a new try keeps the right ones', async () => {
  await wake(match);
  await choose('a', '2');
  await choose('b', '1');
  await press('Check');
  expect(onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['a:2', 'b:1'], mark: 0.25 });
  expect(reactions()).toEqual(['right', 'wrong', '', '']);
  expect(text('[role=status]')).toBe('Partly right. Option b: Because of b. 0 of 1 right.');
  const why = select('b').getAttribute('aria-describedby');
  expect(document.getElementById(why ?? '')?.textContent).toBe('Not quite. Because of b.');
  await press('Try again');
  expect(['a', 'b'].map((id) => select(id).value)).toEqual(['2', '']);
  expect(document.activeElement).toBe(select('b'));
});

test('match: says what belongs where once the answer is shown', async () => {
  await wake(match);
  await choose('a', '1');
  await press('Check');
  await press('Show the answer');
  expect(reactions()).toEqual(['wrong', 'missed', 'missed', 'missed']);
  expect(document.querySelector('.opt')?.textContent).toContain(
    'Not quite. Because of a.Belongs to 2. Choice 2',
  );
});

test('sort: takes over what was ticked before it woke up', async () => {
  render(sort);
  radio('a', 'green').checked = true;
  await hydrate(sort);
  await click(radio('b', 'leave'));
  expect(radio('a', 'green').checked).toBe(true);
  await press('Check');
  expect(onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['a:green', 'b:leave'] });
  await press('Try again');
  expect(radio('a', 'green').checked).toBe(true);
  expect(document.activeElement).toBe(radio('b', 'green'));
});

test('order: cannot be checked before anything is moved', async () => {
  await wake(order);
  expect(shown()).toEqual(['a', 'b', 'c', 'd']);
  await press('Check');
  expect(onAttempt).not.toHaveBeenCalled();
});

test('order: moves by buttons, by keys and by a place; the focus goes along and it is said', async () => {
  await wake(order);
  const up = button('Up: Option c');
  up.focus();
  await click(up);
  expect(shown()).toEqual(['a', 'c', 'b', 'd']);
  expect(document.activeElement).toBe(up);
  expect(text('fieldset .sr')).toBe('Option c: place 2 of 4');
  await key(up, 'ArrowUp');
  expect(shown()).toEqual(['c', 'a', 'b', 'd']);
  await key(up, 'ArrowUp');
  await click(up);
  expect(up.getAttribute('aria-disabled')).toBe('true');
  expect(shown()).toEqual(['c', 'a', 'b', 'd']);
  await choose('b', '4');
  expect(shown()).toEqual(['c', 'a', 'd', 'b']);
  expect(document.activeElement).toBe(select('b'));
  await press('Check');
  expect(onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['c', 'a', 'd', 'b'], mark: 1 });
});

test('order: leaves arrows without Alt to the browser', async () => {
  await wake(order);
  await act(() =>
    button('Up: Option c').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }),
    ),
  );
  expect(shown()).toEqual(['a', 'b', 'c', 'd']);
});

test('order: on a new try what stood right stays numbered, the rest is open', async () => {
  await wake(order);
  await choose('c', '1');
  await press('Check');
  expect(reactions()).toEqual(['right', 'right', 'right', 'wrong']);
  await press('Try again');
  expect(shown()).toEqual(['c', 'a', 'b', 'd']);
  expect(shown().map((id) => select(id).value)).toEqual(['1', '2', '3', '']);
  expect(document.activeElement).toBe(select('d'));
});

test('order: takes over the places that were numbered before it woke up', async () => {
  render(order);
  for (const [place, id] of order.right.entries()) select(id).value = `${place + 1}`;
  await hydrate(order);
  expect(shown()).toEqual(['c', 'a', 'd', 'b']);
});

function view(question: Question) {
  const quiz: Quiz = { id: 'quiz', questions: [question] };
  return (
    <QuizView {...{ quiz, kits, onAttempt }} strings={words} lang="en" attempts={{}} seed="" />
  );
}

function render(question: Question) {
  document.body.innerHTML = `<div id="root">${renderToString(view(question))}</div>`;
}

async function hydrate(question: Question) {
  const container = document.querySelector('#root');
  if (!container) throw new Error('the page has no root');
  root = await act(() => hydrateRoot(container, view(question), { onRecoverableError: faults }));
}

async function wake(question: Question) {
  render(question);
  await hydrate(question);
}

async function choose(part: string, value: string) {
  await act(() => {
    select(part).value = value;
    select(part).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function press(label: string) {
  await click(button(label));
}

async function click(element: HTMLElement) {
  await act(() => element.click());
}

async function key(element: HTMLElement, name: string) {
  await act(() =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true })),
  );
}

function button(label: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  if (!found) throw new Error(`there is no button "${label}"`);
  return found;
}

function select(part: string): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>(`select[name$=".${part}"]`);
  if (!found) throw new Error(`there is no select for "${part}"`);
  return found;
}

function radio(part: string, value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(
    `input[name$=".${part}"][value="${value}"]`,
  );
  if (!found) throw new Error(`there is no radio for "${part}"`);
  return found;
}

function shown(): string[] {
  return [...document.querySelectorAll('.ranking select')].map(
    (one) => one.getAttribute('name')?.split('.').at(-1) ?? '',
  );
}

function reactions(): string[] {
  return [...document.querySelectorAll('.opt')].map((one) =>
    one.className.replace(/opt|part| /g, ''),
  );
}

function text(selector: string): string {
  return [...document.querySelectorAll(selector)].at(-1)?.textContent ?? '';
}
