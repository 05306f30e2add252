import { expect, test } from 'vitest';
import { answer, type Change, complete, set, visit, write } from '#domain/progress/acts.ts';
import { nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import { lookOver } from './overview.ts';
import { modules } from './sample.ts';

const look = (...acts: Change[]) => lookOver(modules, replay(acts));

test('is empty before the first act, with the first lesson at hand', () => {
  expect(lookOver(modules, nothing)).toMatchObject({ empty: true, first: { id: 'photo' } });
  expect(look(visit('photo')).empty).toBe(false);
});

test('goes on where the learner was, and nowhere when all is done', () => {
  expect(look(visit('headline')).next).toMatchObject({
    lesson: { id: 'headline' },
    module: 'Profile',
  });
  expect(look(...['photo', 'headline', 'post'].map(complete)).next).toBeUndefined();
});

test('counts only what the course still has', () => {
  const { lessons, answers } = look(
    complete('photo'),
    complete('gone'),
    answer({ question: 'q1', rev: 1, answer: ['a'], mark: 0 }),
    answer({ question: 'q1', rev: 1, answer: ['b'], mark: 1 }),
    answer({ question: 'gone', rev: 1, answer: ['b'], mark: 1 }),
  );
  expect({ lessons, answers }).toEqual({ lessons: 1, answers: 1 });
});

test('knows questions that were right and questions that have changed since', () => {
  const { modules: rows } = look(
    answer({ question: 'q1', rev: 1, answer: ['a'], mark: 0 }),
    answer({ question: 'q2', rev: 1, answer: ['b'], mark: 1 }),
  );
  expect(rows).toMatchObject([
    { answered: 2, right: 1, again: 1, begun: true, done: [] },
    { answered: 0, right: 0, again: 0, begun: false },
  ]);
});

test('lists texts and ticks in the order of the course, and texts without a task last', () => {
  const { written, texts } = look(
    write('gone-do', 'Kept', 'w'),
    write('m1-view', 'Seen', 'w'),
    set('check/photo-do', true),
    set('check/gone-too', true),
    write('headline-do', '', 'w'),
  );
  expect(written.map(({ task, text, place }) => [task.title, text, place?.path])).toEqual([
    ['Check your photo', '', '/profile/photo/'],
    ['From outside', 'Seen', '/profile/#transfer'],
    ['', 'Kept', undefined],
  ]);
  expect(texts).toBe(2);
});

test('shows each older wording once, also of a text that was deleted', () => {
  const { written, texts } = look(
    write('photo-do', 'One', 'u'),
    write('photo-do', 'Two', 'v'),
    write('photo-do', 'One', 'w'),
    write('photo-do', '', 'x'),
  );
  expect(written).toMatchObject([{ text: '', older: [{ text: 'One' }, { text: 'Two' }] }]);
  expect(texts).toBe(0);
});
