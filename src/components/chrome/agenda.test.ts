import { expect, test } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import Agenda from './Agenda.astro';

const agenda = [
  { id: 'look', minutes: 10, title: 'Look', how: 'Everyone looks.', priority: 1 },
  { id: 'write', minutes: 25, title: 'Write', how: 'Everyone writes.', priority: 3 },
  { id: 'talk', minutes: 5, title: 'Talk', how: 'In pairs.', priority: 2 },
];
const columns = (html: string, cell: string) =>
  queryAll(html, `tbody ${cell}`).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

test('the clock of a step starts where the step before it ends', async () => {
  const html = await render(Agenda, { props: { lang: 'en', agenda } });
  expect(columns(html, 'td:first-child')).toEqual(['0–10', '10–35', '35–40']);
});

test('each step heads its row and says what goes when time is short', async () => {
  const html = await render(Agenda, { props: { lang: 'en', agenda } });
  expect(columns(html, 'th[scope="row"]')[0]).toMatch(/^Look ?Everyone looks\.$/);
  expect(columns(html, 'td:last-child')).toEqual(['keep', 'drop first', 'shorten']);
});

test('a timetable that is too wide can be scrolled by keyboard and has a name', async () => {
  const html = await render(Agenda, { props: { lang: 'en', agenda } });
  const region = query(html, 'section');
  expect(region.getAttribute('tabindex')).toBe('0');
  expect(region.getAttribute('aria-label')).toBe('Timetable');
});
