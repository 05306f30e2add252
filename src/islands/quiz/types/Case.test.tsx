// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { caseSample } from '#domain/quiz/case/sample.ts';
import { putInPage } from '../shared/inPage.tsx';

const words = {
  'case.task': 'Choose.',
  'case.talk': 'So far',
  'case.you': 'You:',
  'case.back': 'One step back',
  'case.start': 'From the start',
  'case.ending': 'How it ends.',
  'case.go': 'Go on at {number}',
};

test('keeps the replies that were chosen before the script arrived', async () => {
  const page = await putInPage(caseSample, words);
  page.find('[value="a"]').checked = true;
  await page.wake();
  expect(page.text('.talk ol')).toContain('Reply a');
  expect(page.text('.now')).toBe('After a.Step second.');
  expect(page.faults).not.toHaveBeenCalled();
});

test('moves the focus to what a reply leads to', async () => {
  const page = await putInPage(caseSample, words);
  await page.wake();
  await page.press('Reply a');
  expect(document.activeElement).toBe(page.find('.now'));
  await page.press('Reply d');
  expect(page.text('.now')).toBe('After d.How it ends. Ending fair.');
  expect(document.activeElement).toBe(page.find('.now'));
});

test('goes back by one step, and to the start', async () => {
  const page = await putInPage(caseSample, words);
  await page.wake();
  await page.press('Reply a');
  await page.press('Reply d');
  await page.press('One step back');
  expect(page.text('.now')).toBe('After a.Step second.');
  await page.press('Reply c');
  await page.press('From the start');
  expect(page.text('.now')).toBe('Step start.');
});

test('keeps the path and the mark of its ending', async () => {
  const page = await putInPage(caseSample, words);
  await page.wake();
  await page.press('Reply a');
  await page.press('Check');
  expect(page.onAttempt).not.toHaveBeenCalled();
  await page.press('Reply d');
  await page.press('Check');
  expect(page.onAttempt).toHaveBeenCalledWith({
    question: 'case',
    rev: 1,
    answer: ['a', 'd'],
    mark: 0.5,
  });
  await page.press('Try again');
  expect(page.text('.now')).toBe('After a.Step second.');
});

test('shows a path from an earlier visit without taking the focus', async () => {
  const page = await putInPage(caseSample, words);
  await page.wake();
  await page.give({ question: 'case', rev: 1, answer: ['b'], mark: 0 });
  expect(page.text('.now')).toBe('After b.How it ends. Ending bad.');
  expect(document.activeElement).toBe(document.body);
});
