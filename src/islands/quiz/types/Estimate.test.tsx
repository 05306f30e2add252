// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { estimateSample } from '#domain/quiz/estimate/sample.ts';
import { putInPage } from '../shared/inPage.tsx';

const words = {
  'estimate.task': '{min} to {max}{unit}.',
  'estimate.field': 'Yours',
  'estimate.answer': 'Right',
  'estimate.slider': 'Slider',
  'estimate.unset': 'Not set',
  'estimate.value': '{number}{unit}',
  'estimate.unread': 'No number, like {example}.',
  'estimate.exact': 'Exactly {answer}.',
  'estimate.near.low': '{given}, not {answer}: {off} too low.',
  'estimate.far.high': '{given}, not {answer}: {off} too high.',
  'estimate.key.right': '{from} to {to}.',
  'estimate.key.low': 'Below:',
  'estimate.key.high': 'Above:',
};
const [field, slider] = ['[type=text]', '[type=range]'];
let page: Awaited<ReturnType<typeof putInPage>>;

beforeEach(async () => {
  page = await putInPage(estimateSample, words);
});

afterEach(async () => {
  await page.leave();
  expect(page.faults).not.toHaveBeenCalled();
});

test('has a slider only where it works, and nothing is set on it', async () => {
  expect(document.querySelector(slider)).toBeNull();
  await page.wake();
  expect(page.find(slider).getAttribute('aria-valuetext')).toBe('Not set');
  await page.press('Check');
  expect(page.text('[role=status]')).toBe('Choose first.');
  expect(page.onAttempt).not.toHaveBeenCalled();
});

test('joins field and slider', async () => {
  await page.wake();
  await page.type(field, '40');
  expect(page.find(slider).value).toBe('40');
  expect(page.find(slider).getAttribute('aria-valuetext')).toBe('40 posts');
  await page.type(slider, '55');
  expect(page.find(field).value).toBe('55');
});

test('takes a tap on the very middle of the slider', async () => {
  await page.wake();
  await act(() => {
    page.find(slider).dispatchEvent(new Event('pointerup', { bubbles: true }));
  });
  expect(page.find(field).value).toBe('50');
});

test('says how far off an estimate is, in words and to a screen reader', async () => {
  await page.wake();
  await page.type(field, ' 40 posts');
  await page.press('Check');
  expect(page.onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['40'], mark: 0.5 });
  expect(page.text('.why')).toBe('40, not 55: 15 too low. Think bigger.');
  expect(page.text('[role=status]')).toContain('40, not 55: 15 too low. Think bigger.');
  expect(page.find(field).getAttribute('aria-describedby')).toBe('quiz-estimate-why');
});

test('writes large numbers as the language does', async () => {
  await page.wake();
  await page.type(field, '12345');
  await page.press('Check');
  expect(page.text('.why')).toContain('12,345, not 55: 12,290 too high.');
});

test('keeps what it cannot read, and says so', async () => {
  await page.wake();
  await page.type(field, 'forty');
  await page.press('Check');
  expect(page.find(field).value).toBe('forty');
  expect(page.find(field).getAttribute('aria-invalid')).toBe('true');
  expect(page.text('#quiz-estimate-why')).toBe('No number, like 50.');
});
