import type { ReviewLesson } from './deck.ts';

/** Four lessons in two topics, for tests. */
export const lessons: ReviewLesson[] = ['photo', 'headline', 'post', 'clip'].map((id, place) => ({
  id,
  title: `A ${id}`,
  path: `/${id}/`,
  topic: place < 2 ? 'profiles' : 'posts',
  sentence: { id: `${id}-card`, text: `The ${id} in one sentence.` },
  questions: [{ id: `${id}-q1` }, { id: `${id}-q2`, rev: 2 }],
}));

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** The day `count` days after the first one, from 4 to 4. */
export function dayAt(count: number) {
  const start = 1_700_000_000_000 + count * DAY;
  return { start, end: start + DAY };
}
