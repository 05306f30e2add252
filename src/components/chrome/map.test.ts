import { expect, test, vi } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import TrainingMap from './TrainingMap.astro';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

const map = () => render(TrainingMap, { props: { lang: 'en' } });

test('a module that can be taken is a link that knows its lessons', async () => {
  const cell = query(await map(), 'a.cell');
  expect(cell.getAttribute('href')).toBe('/en/beginner/profiles/');
  expect(cell.getAttribute('data-lessons')).toBe('m1-first m1-second');
  expect(cell.querySelector('b')?.textContent).toBe('A title says what you do');
  expect(cell.querySelector('small')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    '2 lessons, 6 min',
  );
});

test('a module that is being written is no link, and says so', async () => {
  const cell = query(await map(), '.cell.coming');
  expect(cell.tagName).toBe('SPAN');
  expect(cell.querySelector('a')).toBeNull();
  expect(cell.textContent.replace(/\s+/g, ' ').trim()).toMatch(/^Posts ?Coming$/);
});

test('each topic is a row with a cell for each tier', async () => {
  const html = await map();
  const rows = queryAll(html, 'section.map-row');
  expect(rows.map((row) => row.querySelector('h3')?.textContent.trim())).toEqual([
    'Profile',
    'Posts',
  ]);
  for (const row of rows) expect(row.querySelectorAll('.map-cell')).toHaveLength(2);
  expect(queryAll(html, '.map-cell.empty')).toHaveLength(2);
});

test('the tier of a module is told by a word as well as by dots', async () => {
  const tiers = queryAll(await map(), '.map-tier');
  expect(tiers.map((tier) => tier.textContent.trim())).toEqual(['Beginner:', 'Advanced:']);
  for (const tier of tiers) {
    expect(tier.querySelector('.dots')?.getAttribute('aria-hidden')).toBe('true');
  }
});
