import { expect, test, vi } from 'vitest';
import { getFirstUses } from './glossary.ts';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

test.each([
  ['en', 'A title says what you do', '/en/beginner/profiles/first/'],
  ['de', 'Ein Titel sagt deine Arbeit', '/de/beginner/profiles/first/'],
] as const)('a word knows the lesson that explains it first: %s', async (lang, title, path) => {
  expect((await getFirstUses(lang)).get('headline')).toMatchObject({ title, path });
});

test('a word that no lesson explains has none', async () => {
  expect((await getFirstUses('en')).has('feed')).toBe(false);
});
