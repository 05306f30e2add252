// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '#domain/quiz/quiz.ts';
import type { Attempts } from '#domain/quiz/session.ts';
import { QuizView } from './QuizView.tsx';
import { kits, quiz, strings } from './sample.ts';

const onAttempt = vi.fn<(attempt: Attempt) => void>();
const faults = vi.fn();
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = `<div id="root">${renderToString(view({}))}</div>`;
});

afterEach(async () => {
  await act(() => root.unmount());
  expect(faults).not.toHaveBeenCalled();
  onAttempt.mockReset();
});

test('wakes up with buttons and without a mismatch', async () => {
  await wake();
  expect(buttons(1)).toEqual(['Check']);
  expect(text('header')).toBe('Check yourself0 of 2 answered');
  expect(document.querySelector('.quiz')?.hasAttribute('data-live')).toBe(true);
});

test('asks for an answer when there is none', async () => {
  await wake();
  await press(1, 'Check');
  expect(text('[role=status]')).toBe('Choose first.');
  expect(onAttempt).not.toHaveBeenCalled();
});

test('explains a wrong choice, keeps the right one to itself and offers a way back', async () => {
  await wake();
  await choose(1, 'a');
  await press(1, 'Check');
  expect(reactions(1)).toEqual(['wrong', '', '', '']);
  expect(text('#quiz-q1-a')).toBe('Not quite. Because of a.');
  expect(input(1, 'a').getAttribute('aria-describedby')).toBe('quiz-q1-a');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#part');
  expect(text('a')).toBe('Look again: The part');
  expect(buttons(1)).toEqual(['Checked', 'Try again', 'Show the answer']);
  expect(text('[role=status]')).toBe('Not quite. Because of a.');
});

test('hands every checked answer on with its mark and the revision of the question', async () => {
  await wake();
  await choose(1, 'b');
  await press(1, 'Check');
  await choose(2, 'a');
  await press(2, 'Check');
  expect(onAttempt.mock.calls).toEqual([
    [{ question: 'q1', rev: 1, answer: ['b'], mark: 1 }],
    [{ question: 'q2', rev: 2, answer: ['a'], mark: 0.5 }],
  ]);
});

test('leaves the focus on the button and does nothing more when it is pressed again', async () => {
  await wake();
  await choose(1, 'b');
  button(1, 'Check').focus();
  await press(1, 'Check');
  expect(document.activeElement?.textContent).toBe('Checked');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  await press(1, 'Checked');
  expect(onAttempt).toHaveBeenCalledTimes(1);
});

test('shows and hides the reasons of all options', async () => {
  await wake();
  await choose(1, 'a');
  await press(1, 'Check');
  await press(1, 'Show the answer');
  expect(reactions(1)).toEqual(['wrong', 'missed', 'other', 'other']);
  expect(button(1, 'Show the answer').getAttribute('aria-expanded')).toBe('true');
  await press(1, 'Show the answer');
  expect(reactions(1)).toEqual(['wrong', '', '', '']);
});

test('clears only what was wrong and moves the focus to what is still to choose', async () => {
  await wake();
  await choose(2, 'a');
  await choose(2, 'c');
  await press(2, 'Check');
  expect(text('form:nth-of-type(2) > p')).toBe('Partly right.');
  await press(2, 'Try again');
  expect(chosen(2)).toEqual(['a']);
  expect(document.activeElement).toBe(input(2, 'b'));
  expect(text('[role=status]')).toBe('');
});

test('gives one spelling to one answer, whatever the order of the clicks', async () => {
  await wake();
  await choose(2, 'c');
  await choose(2, 'a');
  await press(2, 'Check');
  expect(onAttempt.mock.calls[0]?.[0].answer).toEqual(['a', 'c']);
});

test('empties the live region with the next choice, so that the same verdict is heard again', async () => {
  await wake();
  await choose(1, 'a');
  await press(1, 'Check');
  await choose(1, 'c');
  expect(text('[role=status]')).toBe('');
});

test('takes a ticked option back', async () => {
  await wake();
  await choose(2, 'a');
  await choose(2, 'c');
  await choose(2, 'a');
  expect(chosen(2)).toEqual(['c']);
});

test('says so when a right answer is not yet complete', async () => {
  await wake();
  await choose(2, 'b');
  await press(2, 'Check');
  expect(text('form:nth-of-type(2) > p')).toBe('Something is missing.');
});

test('sums up, counting a skipped question as open', async () => {
  await wake();
  expect(document.querySelector('.sum')).toBeNull();
  await choose(1, 'b');
  await press(1, 'Check');
  expect(text('.sum')).toBe('1 of 2 right. 1 open.');
  expect(text('[role=status]')).toBe('Right. Because of b.');
  await choose(2, 'd');
  await press(2, 'Check');
  expect(text('[role=status]')).toBe('Not quite. Because of d. 1 of 2 right.');
});

test('tries again what was missed and leaves the rest', async () => {
  await wake();
  await choose(1, 'b');
  await press(1, 'Check');
  await choose(2, 'd');
  await press(2, 'Check');
  await click([...document.querySelectorAll<HTMLElement>('.sum button')].at(0));
  expect(reactions(1)).toEqual(['', 'right', '', '']);
  expect(reactions(2)).toEqual(['', '', '', '']);
  expect(document.activeElement).toBe(input(2, 'a'));
});

test('keeps what was chosen before it woke up, through later updates', async () => {
  input(1, 'c').checked = true;
  input(2, 'd').checked = true;
  await wake();
  await choose(2, 'a');
  expect(chosen(1)).toEqual(['c']);
  expect(chosen(2)).toEqual(['a', 'd']);
});

test('shows earlier attempts that arrive after it woke up', async () => {
  await wake();
  await give({ q1: { question: 'q1', rev: 1, answer: ['b'], mark: 1 } });
  expect(chosen(1)).toEqual(['b']);
  expect(reactions(1)).toEqual(['', 'right', '', '']);
  expect(text('form > p')).toBe('Answered earlier.');
});

test('prefers a choice made before it woke up to an earlier attempt', async () => {
  input(1, 'c').checked = true;
  await wake({ q1: { question: 'q1', rev: 1, answer: ['b'], mark: 1 } });
  expect(chosen(1)).toEqual(['c']);
  expect(reactions(1)).toEqual(['', '', '', '']);
});

test('asks again when the question has changed since', async () => {
  await wake({ q2: { question: 'q2', rev: 1, answer: ['a', 'b'], mark: 1 } });
  expect(chosen(2)).toEqual([]);
  expect(text('form:nth-of-type(2) > p')).toBe('Changed since.');
});

test('survives a browser that translates the page while it runs', async () => {
  await wake();
  translatePage();
  await choose(1, 'a');
  await press(1, '~Check');
  translatePage();
  await press(1, '~Show the answer');
  translatePage();
  await press(1, '~Try again');
  await choose(1, 'b');
  await press(1, 'Check');
  expect(reactions(1)).toEqual(['', 'right', '', '']);
});

test('keeps choice and translation of a page that was translated before it woke up', async () => {
  input(1, 'b').checked = true;
  translatePage();
  await wake();
  expect(text('legend')).toBe('~Which?');
  await press(1, 'Check');
  expect(reactions(1)).toEqual(['', 'right', '', '']);
});

test('shows the options in the order of the learner once it runs, and marks them as ever', async () => {
  await wake();
  await act(() => root.render(view({}, 'learner')));
  const shown = [...form(1).querySelectorAll('input')].map(({ value }) => value);
  expect(shown).not.toEqual(['a', 'b', 'c', 'd']);
  expect([...shown].sort()).toEqual(['a', 'b', 'c', 'd']);
  await choose(1, 'b');
  await press(1, 'Check');
  expect(onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['b'], mark: 1 });
});

function view(attempts: Attempts, seed = '') {
  return <QuizView {...{ quiz, strings, kits, attempts, seed, onAttempt }} lang="en" />;
}

async function wake(attempts: Attempts = {}) {
  const container = document.querySelector('#root');
  if (!container) throw new Error('the page has no root');
  root = await act(() => hydrateRoot(container, view(attempts), { onRecoverableError: faults }));
}

async function give(attempts: Attempts) {
  await act(() => root.render(view(attempts)));
}

async function choose(number: number, option: string) {
  await click(input(number, option));
}

async function press(number: number, label: string) {
  await click(button(number, label));
}

async function click(element: HTMLElement | undefined) {
  await act(() => element?.click());
}

function form(number: number): HTMLFormElement {
  const found = document.querySelectorAll('form')[number - 1];
  if (!found) throw new Error(`the quiz has no question ${number}`);
  return found;
}

function input(number: number, option: string): HTMLInputElement {
  const found = form(number).querySelector<HTMLInputElement>(`input[value=${option}]`);
  if (!found) throw new Error(`question ${number} has no option ${option}`);
  return found;
}

function button(number: number, label: string): HTMLButtonElement {
  const found = [...form(number).querySelectorAll('button')].find(
    (one) => one.textContent === label,
  );
  if (!found) throw new Error(`question ${number} has only ${buttons(number).join(', ')}`);
  return found;
}

function buttons(number: number) {
  return [...form(number).querySelectorAll('button')].map((one) => one.textContent);
}

function chosen(number: number) {
  return [...form(number).querySelectorAll('input')]
    .filter((one) => one.checked)
    .map((one) => one.value);
}

function reactions(number: number) {
  return [...form(number).querySelectorAll('.opt')].map((one) => one.className.slice(4));
}

function text(selector: string) {
  return document.querySelector(selector)?.textContent;
}

/** What a translating browser does: every text node moves into `<font>` and changes. */
function translatePage() {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    if (node.parentElement?.localName === 'font' || !node.data.trim()) continue;
    const font = document.createElement('font');
    node.replaceWith(font);
    font.textContent = `~${node.data}`;
  }
}
