import { expect, test, vi } from 'vitest';
import { queryAll, render } from '#components/render.ts';
import Sources from './Sources.astro';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

const ids = ['people-trust', 'headline-length'];

test('sources stand in the order in which the lesson uses them, each a place to link to', async () => {
  const html = await render(Sources, { props: { lang: 'en', ids } });
  const items = queryAll(html, 'li');
  expect(items.map(({ id }) => id)).toEqual(['source-people-trust', 'source-headline-length']);
  expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual([
    'https://example.org/study',
    'https://example.org/list',
  ]);
});

test('sources explain their grades in the glossary', async () => {
  const html = await render(Sources, { props: { lang: 'de', ids } });
  expect(queryAll(html, 'a').at(-1)?.getAttribute('href')).toBe('/de/glossary/#grades');
});

test('a lesson without facts has no list of sources', async () => {
  expect((await render(Sources, { props: { lang: 'en', ids: [] } })).trim()).toBe('');
});
