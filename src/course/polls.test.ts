import { beforeAll, expect, test, vi } from 'vitest';
import { getReadyModules, type ReadyModule } from './course.ts';
import { getPolls, getTrainerPolls } from './polls.ts';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

let module: ReadyModule;
beforeAll(async () => {
  const [first] = await getReadyModules('en');
  if (!first) throw new Error('The small course has no module.');
  module = first;
});

test('every question of a module can be asked, and knows the section that explains it', async () => {
  const [poll] = await getPolls(module);
  expect(poll?.prompt).toBe('Which of the 220 characters helps at Muster AG?');
  expect(poll?.section).toEqual({
    title: 'A title says what you do',
    path: '/en/beginner/profiles/first/#title',
  });
});

test('the room is not told what only trainers know', async () => {
  expect(JSON.stringify(await getPolls(module))).not.toMatch(/misconception|feedback/);
});

test('trainers see the feedback and the misconception of each option', async () => {
  const [poll] = await getTrainerPolls(module);
  expect(poll?.choices).toMatchInlineSnapshot(`
    [
      {
        "feedback": "Not all.",
        "id": "a",
        "letter": "A",
        "misconception": "All help.",
        "part": 0,
        "right": false,
        "text": "One",
      },
      {
        "feedback": "Yes.",
        "id": "b",
        "letter": "B",
        "misconception": undefined,
        "part": 0,
        "right": true,
        "text": "Two",
      },
      {
        "feedback": "No.",
        "id": "c",
        "letter": "C",
        "misconception": undefined,
        "part": 0,
        "right": false,
        "text": "Three",
      },
    ]
  `);
});
