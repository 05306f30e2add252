import { expect, it } from 'vitest';
import { answer, type Change, complete, set, visit, write } from '#domain/progress/acts.ts';
import { nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import { suggest } from './next.ts';
import { outline } from './sample.ts';

const wrong = answer({ question: 'q1', rev: 1, answer: ['a'], mark: 0 });
const finish = (...lessons: string[]): Change[] =>
  lessons.flatMap((id) => [visit(id), complete(id)]);

const next = (acts: readonly Change[], due = 0) =>
  suggest(replay(acts), outline, due).map((one) =>
    [one.why, 'lesson' in one && one.lesson, 'module' in one && one.module]
      .filter(Boolean)
      .join(' '),
  );

it('begins with the first lesson', () => {
  expect(suggest(nothing, outline)).toEqual([{ why: 'new', lesson: 'photo' }]);
});

it('goes on where the learner was', () => {
  expect(next([visit('photo'), visit('headline')])).toEqual(['continue headline', 'new post']);
});

it('finishes a module before it begins another', () => {
  expect(next(finish('photo'))).toEqual(['module headline', 'new post']);
  expect(next(finish('photo', 'post'))).toEqual(['module headline', 'new story']);
});

it('goes on after the latest lesson of a module, then with what was left out', () => {
  expect(next(finish('headline'))).toEqual(['module photo', 'new post']);
});

it('proposes a lesson again that was reopened', () => {
  expect(next([...finish('photo', 'headline'), set('reopened/photo', true)])).toContain(
    'module photo',
  );
});

it('proposes the task for everyday work of the latest module, until each part is done or written', () => {
  const done = finish('photo', 'headline');
  expect(next(done)).toEqual(['transfer m1', 'new post']);
  expect(next([...done, set('check/view', true)])).toContain('transfer m1');
  expect(next([...done, set('check/view', true), write('renew', 'Mine', 'w')])).toEqual([
    'new post',
  ]);
  expect(next([...done, visit('post')])).toEqual(['continue post', 'new story']);
});

it('sends the learner to the oldest weak spot, and to cards that are due', () => {
  const [, weak, review] = suggest(replay([...finish('photo'), wrong]), outline, 3);
  expect(weak).toMatchObject({ why: 'weak', spot: { lesson: 'photo', section: 'face' }, spots: 1 });
  expect(review).toEqual({ why: 'review', due: 3 });
});

it('has nothing to propose when everything is done', () => {
  const ticks = [set('check/view', true), set('check/renew', true)];
  expect(next([...finish('photo', 'headline', 'post', 'story'), ...ticks])).toEqual([]);
});
