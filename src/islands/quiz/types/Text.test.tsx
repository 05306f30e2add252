// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOf } from '#domain/progress/derive.ts';
import { textSample } from '#domain/quiz/text/sample.ts';
import { $progress, recordAttempt, writeArtefact } from '#stores/progress.ts';
import { putInPage } from '../shared/inPage.tsx';

const words = {
  'text.task': 'Write.',
  'text.field': 'Yours',
  'text.limit': 'At most {limit}',
  'text.used': '{used} of {limit}',
  'text.over': '{over} too many',
  'text.compare': 'Compare',
  'text.model': 'One way:',
  'text.ask': 'What has it?',
  'text.none': 'None yet',
  'text.right': 'Has it.',
  'text.missed': 'To add.',
  'text.begun': 'A beginning.',
  'text.found.other': '{found} of {count} points.',
  'text.strong': 'Strong:',
  'text.next': 'Next:',
};
const field = 'textarea';
let number = 0;
let id = '';
let page: Awaited<ReturnType<typeof putInPage>>;

beforeEach(async () => {
  id = `text-${number++}`;
  page = await putInPage({ ...textSample, id }, words);
});

afterEach(async () => {
  await page.leave();
  expect(page.faults).not.toHaveBeenCalled();
});

test('can be checked with a text and a tick, and calls nothing wrong', async () => {
  await page.wake();
  await page.type(field, 'Mine.');
  await page.press('Check');
  expect(page.text('[role=status]')).toBe('Choose first.');
  await page.tick('a');
  await page.press('Check');
  expect(page.onAttempt.mock.calls[0]?.[0]).toMatchObject({ answer: ['text:Mine.', 'a'] });
  expect(page.text('.self-review')).toBe(
    '1 of 3 points.Strong: A verbNext: A thing Things can be seen.',
  );
  expect(page.text('[role=status]')).toBe(
    '1 of 3 points. Verbs move. Things can be seen. 0 of 1 right.',
  );
  expect(document.body.textContent).not.toContain('Not quite.');
  expect(document.body.textContent).not.toContain('Something is missing.');
});

test('takes an honest "none of these yet"', async () => {
  await page.wake();
  await page.type(field, 'Mine.');
  await page.tick('a');
  await page.tick('none');
  expect(page.find('[value=a]').checked).toBe(false);
  await page.press('Check');
  expect(page.onAttempt.mock.calls[0]?.[0]).toMatchObject({
    answer: ['text:Mine.', 'none'],
    mark: 0,
  });
  expect(page.text('.self-review')).toContain('A beginning.');
});

test('keeps text and ticks on another try, and puts the focus into the text', async () => {
  await page.wake();
  await page.type(field, 'Mine.');
  await page.tick('b');
  await page.press('Check');
  await page.press('Try again');
  expect(page.find(field).value).toBe('Mine.');
  expect(page.find('[value=b]').checked).toBe(true);
  expect(document.activeElement).toBe(page.find(field));
});

test('stays open when a tick is taken back', async () => {
  await page.wake();
  await page.press('Compare');
  await page.tick('a');
  await page.tick('a');
  expect(page.find('.compare').hasAttribute('open')).toBe(true);
});

test('counts up to the limit, and keeps what is longer', async () => {
  await page.wake();
  expect(page.text('.limit')).toBe('0 of 40');
  await page.type(field, 'x'.repeat(43));
  expect(page.text('.limit')).toBe('3 too many');
  expect(page.find(field).value).toHaveLength(43);
});

test('stores a draft when the field is left, and brings it back', async () => {
  await page.wake();
  await page.type(field, 'Half a line ');
  await page.blur(field);
  expect(textOf($progress.get(), `answer/${id}`)).toBe('Half a line ');
  await page.leave();
  page = await putInPage({ ...textSample, id }, words);
  await page.wake();
  expect(page.find(field).value).toBe('Half a line');
});

test('stores a draft when the page goes', async () => {
  await page.wake();
  await page.type(field, 'Going');
  dispatchEvent(new Event('pagehide'));
  expect(textOf($progress.get(), `answer/${id}`)).toBe('Going');
});

test('prefers what was written before it woke up, and stores that too', async () => {
  writeArtefact(`answer/${id}`, 'Older');
  page.find(field).value = 'Newer';
  await page.wake();
  expect(page.find(field).value).toBe('Newer');
  dispatchEvent(new Event('pagehide'));
  expect(textOf($progress.get(), `answer/${id}`)).toBe('Newer');
});

test('leaves a checked answer alone whose draft says the same', async () => {
  const answer = ['text:Mine.', 'a'];
  writeArtefact(`answer/${id}`, 'Mine. ');
  recordAttempt({ question: id, rev: 1, answer, mark: 1 / 3 });
  await page.wake();
  await page.give({ question: id, rev: 1, answer, mark: 1 / 3 });
  expect(page.text('form')).toContain('Answered earlier.');
  expect(page.find(field).value).toBe('Mine.');
});

test('shows a draft that is newer than the checked answer', async () => {
  recordAttempt({ question: id, rev: 1, answer: ['text:Mine.', 'a'], mark: 1 / 3 });
  writeArtefact(`answer/${id}`, 'Mine, better.');
  await page.wake();
  expect(page.find(field).value).toBe('Mine, better.');
  expect(page.text('form')).not.toContain('Answered earlier.');
});
