import { expect, test, vi } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import Quiz from './Quiz.astro';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

const page = {
  pathname: '/en/beginner/profiles/first/',
  params: { tier: 'beginner', module: 'profiles', lesson: 'first' },
};

test('a quiz is a form of its lesson’s questions, with facts and names filled in', async () => {
  const html = await render(Quiz, page);
  expect(queryAll(html, 'form')).toHaveLength(1);
  expect(query(html, 'legend').textContent).toBe('Which of the 220 characters helps at Muster AG?');
  expect(queryAll(html, 'input[type="radio"]').map((input) => input.getAttribute('value'))).toEqual(
    ['a', 'b', 'c'],
  );
});

test('a quiz names the data that bring it to life', async () => {
  expect(query(await render(Quiz, page), 'lesson-quiz').getAttribute('data-src')).toBe(
    '/en/beginner/profiles/first/quiz.json',
  );
});

test('without a script a quiz has its answers, and no button that would do nothing', async () => {
  const html = await render(Quiz, page);
  expect(query(html, 'details.solution .right .why').textContent).toBe('Yes.');
  expect(html).not.toContain('<button');
  expect(html).not.toContain('data-live');
});

test('a quiz says nothing of what only authors note', async () => {
  expect(await render(Quiz, page)).not.toMatch(/All help|misconception|objective/);
});

test('a quiz outside a lesson says where', async () => {
  await expect(
    render(Quiz, { params: { ...page.params, lesson: 'third' } }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: No lesson at en/beginner/profiles/third]`);
});
