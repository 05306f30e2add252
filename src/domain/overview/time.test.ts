import { expect, it } from 'vitest';
import { complete, set } from '#domain/progress/acts.ts';
import { replay } from '#domain/progress/sample.ts';
import { outline } from './sample.ts';
import { timeOf } from './time.ts';

it('adds up the minutes of finished and of open lessons, tier by tier', () => {
  const progress = replay([complete('photo'), complete('story'), complete('gone')]);
  expect(timeOf(progress, outline, 'beginner')).toEqual({ done: 10, left: 20 });
  expect(timeOf(progress, outline, 'advanced')).toEqual({ done: 20, left: 0 });
  expect(timeOf(progress, outline, 'expert')).toEqual({ done: 0, left: 0 });
});

it('counts a lesson that was reopened as open', () => {
  const progress = replay([complete('photo'), set('reopened/photo', true)]);
  expect(timeOf(progress, outline, 'beginner')).toEqual({ done: 0, left: 30 });
});
