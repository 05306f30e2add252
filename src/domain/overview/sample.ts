import type { Outline } from './outline.ts';

/** Two modules of one tier and one of the next, for tests. */
export const outline: Outline[] = [
  {
    id: 'm1',
    tier: 'beginner',
    lessons: [
      { id: 'photo', minutes: 10, sentence: 'photo-card' },
      { id: 'headline', minutes: 12, sentence: 'headline-card' },
    ],
    questions: [
      { id: 'q1', lesson: 'photo', section: 'face', objective: 'o-picture' },
      { id: 'q2', rev: 2, lesson: 'photo', section: 'light', objective: 'o-picture' },
      { id: 'q3', lesson: 'headline', section: 'topic', objective: 'o-headline' },
      { id: 'q4', lesson: 'headline', section: 'topic', objective: 'o-headline' },
    ],
    objectives: [{ id: 'o-picture' }, { id: 'o-headline' }],
    tasks: [{ id: 'view' }, { id: 'renew' }],
  },
  {
    id: 'm2',
    tier: 'beginner',
    lessons: [{ id: 'post', minutes: 8, sentence: 'post-card' }],
    questions: [],
    objectives: [{ id: 'o-post' }],
    tasks: [],
  },
  {
    id: 'm3',
    tier: 'advanced',
    lessons: [{ id: 'story', minutes: 20, sentence: 'story-card' }],
    questions: [],
    objectives: [],
    tasks: [],
  },
];
