// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { heard, openPage, press, read } from './browser.tsx';
import { say } from './sample.ts';

test('says before the first act that it will fill up, and where to begin', async () => {
  await openPage();
  expect(read('.empty .btn')).toEqual(['Start with: A photo']);
  expect(document.querySelector('.empty .btn')?.getAttribute('href')).toBe('/profile/photo/');
  expect(read('.empty p a')).toEqual(['Where to start', say('progress.empty.before')]);
  expect(read('h2')).toEqual([say('carry.title'), say('profiles.title')]);
  expect(document.querySelector('input[type=file]')).not.toBeNull();
});

test('shows what was done and what comes next', async () => {
  await openPage(({ completeLesson, visitLesson, recordAttempt }) => {
    completeLesson('photo');
    recordAttempt({ question: 'q1', rev: 1, answer: ['a'], mark: 1 });
    recordAttempt({ question: 'q2', rev: 1, answer: ['a'], mark: 0 });
    visitLesson('headline');
  });
  expect(read('.resume')).toEqual([
    `${say('bootcamp.why.continue')}A headlineProfile1 minuteGo on: A headline`,
  ]);
  expect(read('.also li')).toEqual([`A post${say('bootcamp.why.new')}`]);
  expect(read('.stats li')).toEqual([
    '1 lesson finished',
    '2 questions answered',
    '0 texts written',
  ]);
  expect(read('.did p')).toEqual([
    '1 of 2 lessons finished, 1 of 2 questions right',
    say('progress.again', { count: 1 }),
  ]);
  expect(read('.levels li')).toEqual([
    'You choose a photo.Sure',
    'You write a headline.Not answered yet',
  ]);
  const ticks = [...document.querySelectorAll('.did .lessons .tick')];
  expect(ticks.map((tick) => tick.getAttribute('aria-label'))).toEqual([
    say('lesson.done'),
    say('lesson.open'),
  ]);
  const shares = [...document.querySelectorAll<HTMLElement>('.did .share')];
  expect(shares.map(({ style }) => style.getPropertyValue('--done'))).toEqual(['0.5']);
  expect(read('.times li')).toEqual([
    'Beginner10 of 11 minutes done1 minute left2 more modules are coming, about 90 minutes',
    'Advanced0 of 8 minutes done8 minutes left',
  ]);
});

test('leads to each of its parts', async () => {
  await openPage(({ recordAttempt }) =>
    recordAttempt({ question: 'q1', rev: 1, answer: ['a'], mark: 0 }),
  );
  const links = [...document.querySelectorAll('.jump a')].map((link) => link.getAttribute('href'));
  const parts = links.filter((id) => id !== '#map');
  expect(parts.length).toBe(links.length - 1);
  expect(parts.map((id) => document.querySelector(id ?? '')?.tagName)).toEqual(
    parts.map(() => 'H2'),
  );
});

test('names a section to look at again until its question is right', async () => {
  const given = { question: 'q1', rev: 1, answer: ['a'] };
  const { stores } = await openPage(({ recordAttempt }) => recordAttempt({ ...given, mark: 0.5 }));
  expect(read('.spots li')).toEqual(['Your face fills the circleA photo1 question open']);
  expect(document.querySelector('.spots a')?.getAttribute('href')).toBe('/profile/photo/#face');
  await act(() => stores.recordAttempt({ ...given, mark: 1 }));
  expect(read('.spots')).toEqual([]);
  expect(read('#again')).toEqual([]);
});

test('says how much comes back today', async () => {
  await openPage(({ openProgress }) =>
    openProgress().act(() => ({ lessons: { photo: { first: 1, done: 1 } } })),
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(read('.also li')).toContain(`Review${say('bootcamp.why.review', { count: 2 })}`);
  });
});

test('follows what another tab does', async () => {
  const { stores } = await openPage(({ completeLesson }) => completeLesson('photo'));
  await act(() => stores.completeLesson('headline'));
  expect(read('.stats li')[0]).toBe('2 lessons finished');
});

test('says so when everything is done', async () => {
  await openPage(({ completeLesson }) => ['photo', 'headline', 'post'].map(completeLesson));
  expect(read('section[aria-labelledby=next] p')).toEqual([say('progress.next.all')]);
});

test('shows a text as it was typed, and its older versions with their dates', async () => {
  await openPage(({ openProgress, setCheck }) => {
    const at = new Date(2026, 10, 24, 9, 30).getTime();
    openProgress().act(() => ({
      artefacts: {
        'photo-do': {
          a: { t: at, v: 'Old' },
          b: { t: Number.MAX_SAFE_INTEGER - 1, v: 'From a wrong clock' },
          c: { t: Number.MAX_SAFE_INTEGER, v: '<b>New</b>\nline' },
        },
      },
    }));
    setCheck('headline-do', true);
  });
  expect(read('.group h3')).toEqual(['A photo', 'A headline']);
  expect(read('.wrote h4')).toEqual(['Check your photo', 'Your headline']);
  expect(read('.wrote > .own')).toEqual(['<b>New</b>\nline']);
  expect(document.querySelector('.own b')).toBeNull();
  expect(read('.wrote summary')).toEqual(['2 older versions']);
  expect(read('.wrote details .eyebrow')).toEqual(['Without a date', '24 November 2026, 09:30']);
  expect(document.querySelector('.wrote .tick')?.getAttribute('aria-label')).toBe(
    say('progress.ticked'),
  );
});

test('copies a text and says so, every time', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await openPage(({ writeArtefact }) => writeArtefact('photo-do', 'Mine'));
  await press(say('progress.copy'));
  expect(writeText).toHaveBeenCalledWith('Mine');
  expect(heard()).toBe(say('progress.copied'));
  const first = document.querySelector('[role=status] span');
  await press(say('progress.copy'));
  expect(document.querySelector('[role=status] span')).not.toBe(first);
});

test('selects a text that the browser will not copy', async () => {
  vi.stubGlobal('navigator', {});
  await openPage(({ writeArtefact }) => writeArtefact('photo-do', 'Mine'));
  await press(say('progress.copy'));
  expect(getSelection()?.toString()).toBe('Mine');
  expect(read('.news')).toEqual([say('progress.copy.marked')]);
  expect(heard()).toBe(say('progress.copy.marked'));
});
