import { expect, test, vi } from 'vitest';
import { vocabulary } from '#components/lesson/index.ts';
import { query, queryAll, render } from '#components/render.ts';
import { stageVocabulary } from './vocabulary.ts';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

const slots = { default: '<p>Words.</p>' };

test('the stage knows every tag of a lesson, and no other', () => {
  expect(Object.keys(stageVocabulary).sort()).toEqual(Object.keys(vocabulary).sort());
});

test('a lesson has nothing of what is for slides only, and all of what is for readers only', async () => {
  for (const tag of [vocabulary.OnSlide, vocabulary.Split]) {
    expect((await render(tag, { slots })).trim()).toBe('');
  }
  expect((await render(vocabulary.OffSlide, { slots })).trim()).toBe('<p>Words.</p>');
});

test('a slide has nothing of what is for readers only', async () => {
  expect((await render(stageVocabulary.OffSlide, { slots })).trim()).toBe('');
  expect(query(await render(stageVocabulary.OnSlide, { slots }), '.on-slide').textContent).toBe(
    'Words.',
  );
});

test('a task and a case begin with their heading', async () => {
  const task = { title: 'Write', minutes: 2 };
  const html = await render(stageVocabulary.DoItNow, { props: task, slots });
  expect(query(html, '.do').firstElementChild?.textContent).toBe('Write');
  expect(query(html, '.eyebrow').textContent).toBe('Now you, 2 minutes');
  const asked = await render(stageVocabulary.Case, { props: { question: 'Who?' }, slots });
  expect(query(asked, '.case').firstElementChild?.textContent).toBe('Who?');
  expect(queryAll(asked, 'input')).toEqual([]);
});
