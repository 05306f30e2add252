// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { heard, openPage, press, read, reopenPage } from './browser.tsx';
import { say } from './sample.ts';

async function type(text: string) {
  const field = document.querySelector<HTMLInputElement>('.profiles form input');
  if (!field) throw new Error('No field for a name');
  expect(document.activeElement).toBe(field);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => field.form?.requestSubmit());
}

test('one learner sees no list; a second one is added by name and the page reloads', async () => {
  const { reload } = await openPage();
  expect(read('.profiles li')).toEqual([]);
  expect(read('.who')).toEqual([]);
  await press(say('profiles.add'));
  await type('Noor');
  expect(reload).toHaveBeenCalled();
  expect(JSON.stringify(localStorage)).toContain('Noor');
});

test('says whose page it is, renames, removes after a question and brings back', async () => {
  await openPage(() => localStorage.setItem('smb/profiles', '{"p-1":{"name":"Noor"}}'));
  expect(read('.who span')[0]).toBe(say('profiles.who', { name: say('profiles.first') }));
  expect(read('.profiles li b')).toEqual([say('profiles.first'), '\u2068Noor\u2069']);

  await press(say('profiles.rename'));
  await type('Mara');
  expect(heard()).toBe(say('profiles.renamed', { name: '\u2068Mara\u2069' }));

  await press(say('profiles.remove'));
  await press(say('profiles.no'));
  expect(document.activeElement?.id).toBe('remove-p-1');
  await press(say('profiles.remove'));
  await press(say('profiles.remove.yes'));
  expect(heard()).toBe(say('profiles.removed', { name: '\u2068Noor\u2069' }));
  expect(document.activeElement?.id).toBe('profiles');
  const { download } = await reopenPage();
  await press(say('profiles.gone.file'));
  expect(download).toHaveBeenCalledWith('Bootcamp', 'p-1');
  await press(say('profiles.back'));
  expect(read('.profiles li b')).toHaveLength(2);
});

test('leaves the computer only when the learner has the file', async () => {
  const { download } = await openPage(({ completeLesson }) => completeLesson('photo'));
  await press(say('profiles.leave.open'));
  await press(say('profiles.leave.no'));
  expect(heard()).toBe(say('profiles.leave.stayed'));

  download.mockImplementationOnce(() => {
    throw new Error('no room');
  });
  await press(say('profiles.leave.open'));
  await press(say('profiles.leave.sure.yes'));
  expect(heard()).toBe(say('profiles.leave.failed'));
  expect(localStorage.length).toBeGreaterThan(0);

  await press(say('profiles.leave.open'));
  await press(say('profiles.leave.sure.yes'));
  expect(localStorage.length).toBeGreaterThan(0);
  await press(say('profiles.leave.check.yes'));
  await act(() => vi.waitFor(() => expect(localStorage.length).toBe(0)));
  expect(read('h2')).toEqual([say('profiles.left')]);
  expect(document.activeElement?.textContent).toBe(say('profiles.left'));
  expect(localStorage.length).toBe(0);
});

test('offers no leaving where there is nothing to take along', async () => {
  await openPage();
  expect(document.getElementById('leave-open')).toBeNull();
});
