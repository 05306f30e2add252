import { expect, test, vi } from 'vitest';
import { query, render } from '#components/render.ts';
import DoItNow from './DoItNow.astro';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

const task = { id: 'm1-first-do', title: 'Write', minutes: 2 };

test('a task carries its id, its time and a box to tick', async () => {
  const html = await render(DoItNow, { props: task, slots: { default: '<p>Write a line.</p>' } });
  expect(query(html, 'do-it-now').getAttribute('task')).toBe('m1-first-do');
  expect(query(html, 'h3').textContent).toBe('Do it now: Write');
  expect(query(html, '.eyebrow').textContent).toBe('2 minutes');
  expect(query(html, 'label.check input[type="checkbox"]').hasAttribute('checked')).toBe(false);
  expect(query(html, 'label.check').textContent).toBe('I have done it');
});

test('a task has a box to write in only when the author names one', async () => {
  expect(await render(DoItNow, { props: task })).not.toContain('<textarea');
  const html = await render(DoItNow, { props: { ...task, field: 'My line', rows: 5 } });
  expect(query(html, 'label.field b').textContent).toBe('My line');
  expect(query(html, 'label.field textarea').getAttribute('rows')).toBe('5');
  expect(query(html, '[role="status"]').textContent.trim()).toBe(
    'What you write stays on this device.',
  );
});

test('the most characters of a box come from a fact', async () => {
  const props = { ...task, field: 'My line', limit: 'headline-length' };
  expect(query(await render(DoItNow, { props }), 'do-it-now').getAttribute('data-limit')).toBe(
    '220',
  );
  const free = await render(DoItNow, { props: { ...task, field: 'My line' } });
  expect(query(free, 'do-it-now').hasAttribute('data-limit')).toBe(false);
});

test('a limit that is no fact is named', async () => {
  await expect(render(DoItNow, { props: { ...task, limit: 'line' } })).rejects.toThrow(
    'content/facts.yaml has no fact "line"',
  );
});
