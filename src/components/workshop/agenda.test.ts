import { expect, test } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import Agenda from './Agenda.astro';

const agenda = [
  { id: 'look', minutes: 10, title: 'Look', how: 'Everyone looks.', priority: 1, lessons: [] },
  { id: 'write', minutes: 25, title: 'Write', how: 'Everyone writes.', priority: 3, lessons: [] },
  { id: 'talk', minutes: 5, title: 'Talk', how: 'In pairs.', priority: 2, lessons: [] },
  { id: 'film', minutes: 60, title: 'Film', how: 'In pairs.', priority: 4, lessons: [] },
];
const props = { lang: 'en', agenda, minutes: 40 };
const columns = (html: string, cell: string) =>
  queryAll(html, `tbody tr:not([hidden]) ${cell}`).map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

test('the clock of a step starts where the step before it ends', async () => {
  const html = await render(Agenda, { props });
  expect(columns(html, 'td:first-child')).toEqual(['0–10 10 min', '10–35 25 min', '35–40 5 min']);
});

test('each step heads its row and says what goes when time is short', async () => {
  const html = await render(Agenda, { props });
  expect(columns(html, 'th[scope="row"]')[0]).toMatch(/^Look ?Everyone looks\.$/);
  expect(columns(html, 'td:last-child')).toEqual(['keep', 'drop first', 'shorten']);
});

test('a timetable that is too wide can be scrolled by keyboard and has a name', async () => {
  const html = await render(Agenda, { props });
  const region = query(html, 'section');
  expect(region.getAttribute('tabindex')).toBe('0');
  expect(region.getAttribute('aria-label')).toBe('Timetable');
});

test('a step that has no place is named below, with the reason', async () => {
  const html = await render(Agenda, { props });
  const left = queryAll(html, '[data-left] li:not([hidden])').map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(left).toEqual(['Film (only with time to spare)']);
});

test('a break has its row where the timetable has one, and others wait out of sight', async () => {
  const html = await render(Agenda, { props: { ...props, minutes: 120 } });
  expect(columns(html, '[data-title]')).toEqual(['Look', 'Write', 'Talk', 'Break', 'Film']);
  expect(queryAll(html, 'tr[data-break][hidden]')).toHaveLength(1);
});

test('nothing is left out when there is time for all', async () => {
  const html = await render(Agenda, { props: { ...props, minutes: 120 } });
  expect(query(html, '[data-left]').hasAttribute('hidden')).toBe(true);
});
