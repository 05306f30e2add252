import { expect, test } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import LessonEnd from './LessonEnd.astro';
import LessonList from './LessonList.astro';

const module = {
  lang: 'en',
  tier: 'beginner',
  folder: 'profiles',
  lessons: [
    { id: 'm1-first', title: 'First', minutes: 3, path: '/en/beginner/profiles/first/' },
    { id: 'm1-second', title: 'Second', minutes: 8, path: '/en/beginner/profiles/second/' },
  ],
};
const addresses = (html: string) => queryAll(html, 'a').map((link) => link.getAttribute('href'));

test('the list links every lesson, open until the script ticks it', async () => {
  const html = await render(LessonList, { props: { module } });
  expect(addresses(html)).toEqual(module.lessons.map(({ path }) => path));
  const ticks = queryAll(html, '.tick').map((tick) => [
    tick.getAttribute('aria-label'),
    tick.getAttribute('data-n'),
  ]);
  expect(ticks).toEqual([
    ['Not done yet', '1'],
    ['Not done yet', '2'],
  ]);
});

test('the list marks the lesson whose page it is', async () => {
  const html = await render(LessonList, { props: { module, current: 'm1-second' } });
  expect(query(html, '[aria-current="page"]').textContent).toContain('Second');
  expect(await render(LessonList, { props: { module } })).not.toContain('aria-current');
});

test('the list of a module page has minutes', async () => {
  const html = await render(LessonList, { props: { module, large: true } });
  expect(queryAll(html, 'small').map(({ textContent }) => textContent)).toEqual(['3 min', '8 min']);
  expect(await render(LessonList, { props: { module } })).not.toContain('<small');
});

test('the end of the first lesson leads on, and nowhere back', async () => {
  const html = await render(LessonEnd, { props: { module, index: 0 } });
  expect(addresses(html)).toEqual(['/en/beginner/profiles/second/']);
  expect(query(html, 'lesson-end').getAttribute('data-finish')).toBe('Done, next lesson');
});

test('the end of the last lesson leads back and to the transfer task', async () => {
  const html = await render(LessonEnd, { props: { module, index: 1 } });
  expect(addresses(html)).toEqual([
    '/en/beginner/profiles/first/',
    '/en/beginner/profiles/#transfer',
  ]);
  expect(query(html, 'lesson-end').getAttribute('data-finish')).toBe('Done, to the transfer task');
});
