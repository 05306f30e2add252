// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gapSample } from '#domain/quiz/gap/sample.ts';
import { putInPage } from '../shared/inPage.tsx';

const words = {
  'gap.task.other': 'Fill {count} gaps.',
  'gap.label': 'Gap {number} of {count} in: {text}',
  'gap.number': 'Gap {number}',
  'gap.bank': 'Words:',
};
const [first, second] = ['[name="quiz-gap.a"]', '[name="quiz-gap.b"]'];
let page: Awaited<ReturnType<typeof putInPage>>;

beforeEach(async () => {
  page = await putInPage({ ...gapSample, hint: 'A hint.' }, words);
});

afterEach(async () => {
  await page.leave();
  expect(page.faults).not.toHaveBeenCalled();
});

test('names every gap by its place in the text, and lets no keyboard mend what is typed', async () => {
  await page.wake();
  const field = page.find(second);
  expect(field.getAttribute('aria-label')).toBe('Gap 2 of 2 in: A … reads an ….');
  expect(field.getAttribute('autocapitalize')).toBe('off');
  expect(field.getAttribute('autocorrect')).toBe('off');
  expect(field.getAttribute('spellcheck')).toBe('false');
  expect(page.find(first).size).toBe(field.size);
});

test('shows what is typed as it is typed, and hands on the words alone', async () => {
  await page.wake();
  await page.type(first, 'Screen ');
  expect(page.find(first).value).toBe('Screen ');
  await page.type(first, 'Screen  reader ');
  expect(page.find(first).value).toBe('Screen  reader ');
  await page.press('Check');
  expect(page.onAttempt.mock.calls[0]?.[0]).toMatchObject({
    answer: ['a:Screen reader'],
    mark: 0.5,
  });
});

test('says what it thinks of a known mistake and of an unknown one', async () => {
  await page.wake();
  await page.type(first, 'robot');
  await page.type(second, 'something');
  await page.press('Check');
  expect(page.text('.fillings')).toBe(
    'Gap 1: robotNot quite. A machine, true.Gap 2: somethingNot quite. Think of the picture.',
  );
  expect(page.find(first).getAttribute('aria-describedby')).toBe('quiz-gap-a');
  expect(page.text('[role=status]')).toContain('A machine, true. Think of the picture.');
});

test('shows what fits only when asked', async () => {
  await page.wake();
  await page.type(second, 'title');
  await page.press('Check');
  expect(page.text('.fillings')).not.toContain('screen reader');
  await page.press('Show the answer');
  expect(page.text('.fillings')).toBe(
    'Gap 1: screen readerThis one is right. It reads aloud.' +
      'Gap 2: titleNot quite. Think of the picture.' +
      'Gap 2: alt textThis one is right. It is read out.',
  );
});

test('clears only what was wrong, and puts the focus there', async () => {
  await page.wake();
  await page.type(first, 'screenreader');
  await page.type(second, 'title');
  await page.press('Check');
  await page.press('Try again');
  expect(page.find(first).value).toBe('screenreader');
  expect(page.find(second).value).toBe('');
  expect(document.activeElement).toBe(page.find(second));
});

test('keeps what was typed before it woke up, and what was typed on an earlier visit', async () => {
  page.find(second).value = 'alt text';
  await page.wake();
  expect(page.find(second).value).toBe('alt text');
  await page.type(first, 'screen reader');
  expect(page.find(second).value).toBe('alt text');
});

test('shows an earlier answer in its gaps', async () => {
  await page.wake();
  await page.give({ question: 'gap', rev: 1, answer: ['a:robot', 'z:gone'], mark: 0 });
  expect(page.find(first).value).toBe('robot');
  expect(page.text('form')).toContain('Answered earlier.');
});
