// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { heard, openPage, press, read } from './browser.tsx';
import { say } from './sample.ts';

const at = new Date(2026, 10, 24, 9, 30).getTime();

const open = () =>
  openPage(({ openProgress }) =>
    openProgress().act(() => ({
      artefacts: {
        'photo-do': { a: { t: at - 1, v: 'Old' }, b: { t: at, v: 'New\n# no heading' } },
        'note/photo#face': { a: { t: at, v: 'Noted' } },
        'gone-do': { a: { t: Number.MAX_SAFE_INTEGER, v: 'Kept' } },
        'headline-do': { a: { t: at, v: '' } },
      },
    })),
  );

test('saves every text with title, address, date and its older versions', async () => {
  const { save } = await open();
  await press(say('bootcamp.texts.file'));
  const file = save.mock.lastCall?.[0];
  const { name, type } = file ?? {};
  const text = await file?.text();
  expect([name, type]).toEqual([
    `smb-bootcamp-texts-${new Date().toISOString().slice(0, 10)}.md`,
    'text/markdown',
  ]);
  expect(heard()).toBe(`Saved as \u2068${name}\u2069.`);
  expect(text?.replace(/^Bootcamp, .+$/m, 'Bootcamp, today')).toMatchInlineSnapshot(`
    "# My texts

    Bootcamp, today

    ## A photo

    </profile/photo/>

    ### Check your photo

    24 November 2026, 09:30

    > New  
    > \\# no heading

    Older version, 24 November 2026, 09:29

    > Old

    ## From a task that is no longer in the course

    ### gone-do

    Without a date

    > Kept

    ## Notes: A photo

    </profile/photo/>

    ### Your face fills the circle

    24 November 2026, 09:30

    > Noted
    "
  `);
});

test('puts every text on paper, and takes it away afterwards', async () => {
  const printed: string[][] = [];
  vi.stubGlobal('print', () => printed.push(read('.sheet .own')));
  await open();
  await press(say('bootcamp.texts.print'));
  expect(printed).toEqual([['New\n# no heading', 'Old', 'Kept', 'Noted']]);
  await act(() => window.dispatchEvent(new Event('afterprint')));
  expect(read('.sheet')).toEqual([]);
});

test('has nothing to offer before the first text', async () => {
  await openPage(({ setCheck }) => setCheck('photo-do', true));
  expect(read('button').filter((one) => one === say('bootcamp.texts.print'))).toEqual([]);
});
