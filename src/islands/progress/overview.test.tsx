import { expect, test } from 'vitest';
import { noteName } from '#domain/overview/notes.ts';
import { answer, type Change, complete, set, visit, write } from '#domain/progress/acts.ts';
import { nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import { listNotes } from './noted.ts';
import { lookOver } from './overview.ts';
import { modules, tiers } from './sample.ts';

const review = { title: 'Review', path: '/review/' };
const course = { modules, tiers, review };
const week = { from: 0, to: 1000 };
const look = (...acts: Change[]) => lookOver(course, replay(acts), week);
const give = (question: string, mark: number, rev = 1) =>
  answer({ question, rev, answer: ['a'], mark });

test('is empty before the first act, with the first lesson at hand', () => {
  expect(lookOver(course, nothing, week)).toMatchObject({ empty: true, first: { id: 'photo' } });
  expect(look(visit('photo')).empty).toBe(false);
});

test('goes on at the section at which the learner stopped, and names it', () => {
  const [first] = look(visit('photo'), set('at/photo', 'face')).next;
  expect(first).toMatchObject({
    path: '/profile/photo/#face',
    section: 'Your face fills the circle',
  });
  // A place that has no name here, such as the quiz, is a place all the same.
  const [quiz] = look(visit('photo'), set('at/photo', 'photo-title')).next;
  expect(quiz?.path).toBe('/profile/photo/#photo-title');
  expect(quiz).not.toHaveProperty('section');
});

test('proposes at most four things, each with its title, its place and its reason', () => {
  const acts = [visit('photo'), visit('headline'), give('q1', 0)];
  expect(lookOver(course, replay(acts), week, 3).next).toEqual([
    {
      why: 'continue',
      title: 'A headline',
      within: 'Profile',
      path: '/profile/headline/',
      minutes: 1,
    },
    {
      why: 'weak',
      title: 'Your face fills the circle',
      within: 'A photo',
      path: '/profile/photo/#face',
    },
    { why: 'review', title: 'Review', path: '/review/', count: 3 },
    { why: 'new', title: 'A post', within: 'Posts', path: '/posts/post/', minutes: 8 },
  ]);
});

test('leads to the task for everyday work, and nowhere when all is done', () => {
  const all = ['photo', 'headline', 'post'].map(complete);
  expect(look(...all, visit('photo')).next).toEqual([
    { why: 'transfer', title: 'Profile', path: '/profile/#transfer' },
  ]);
  expect(look(...all).next).toEqual([]);
});

test('counts only what the course still has', () => {
  const { lessons, answers } = look(
    complete('photo'),
    complete('gone'),
    give('q1', 0),
    give('q1', 1),
    give('gone', 1),
  );
  expect({ lessons, answers }).toEqual({ lessons: 1, answers: 1 });
});

test('shows the modules that were begun, with what changed since and how sure the learner is', () => {
  const { modules: rows } = look(give('q1', 1), give('q2', 1));
  expect(rows).toMatchObject([
    {
      module: { id: 'm1' },
      answered: 2,
      right: 2,
      again: 1,
      done: [],
      objectives: [
        { text: 'You choose a photo.', level: 'sure' },
        { text: 'You write a headline.', level: 'none' },
      ],
    },
  ]);
});

test('leads to weak sections, but not to one that the course no longer has', () => {
  const { again } = look(give('q1', 0), give('q3', 0));
  expect(again).toEqual([
    {
      title: 'Your face fills the circle',
      lesson: 'A photo',
      path: '/profile/photo/#face',
      questions: 1,
    },
  ]);
});

test('adds up the minutes of the tiers and of the week', () => {
  const { tiers: times, minutes, goal } = look(complete('photo'), set('goal', 15), give('q2', 1));
  expect(times).toMatchObject([
    { id: 'beginner', done: 10, left: 1, coming: { modules: 2 } },
    { id: 'advanced', done: 0, left: 8 },
  ]);
  expect({ minutes, goal }).toEqual({ minutes: 10, goal: 15 });
});

test('lists texts and ticks in the order of the course, and texts without a task last', () => {
  const { written, texts } = look(
    write('gone-do', 'Kept', 'w'),
    write('m1-view', 'Seen', 'w'),
    set('check/photo-do', true),
    set('check/gone-too', true),
    write('headline-do', '', 'w'),
    write('note/photo#face', 'A note', 'w'),
  );
  const rows = written.flatMap(({ place, items }) =>
    items.map(({ task, text }) => [task.title, text, place?.path]),
  );
  expect(rows).toEqual([
    ['Check your photo', '', '/profile/photo/'],
    ['From outside', 'Seen', '/profile/#transfer'],
    ['', 'Kept', undefined],
  ]);
  expect(texts).toBe(3);
});

test('lists notes and bookmarks by lesson, one item a section, and keeps what has lost its place', () => {
  const acts = [
    write(noteName({ lesson: 'gone', section: 'x' }), 'Lost', 'w'),
    set('mark/headline#topic', true),
    set('mark/photo#gone', true),
    set('mark/photo#light', true),
    write('note/photo#face', 'Noted', 'w'),
    set('mark/photo#face', true),
  ];
  const groups = listNotes(modules, replay(acts)).map(({ place, items }) => [
    place?.title,
    ...items.map(({ title, path, note, marked }) => [title, path, note?.text, marked]),
  ]);
  expect(groups).toEqual([
    [
      'A photo',
      ['Your face fills the circle', '/profile/photo/#face', 'Noted', true],
      ['A window is the best lamp', '/profile/photo/#light', undefined, true],
      ['', undefined, undefined, true],
    ],
    [
      'A headline',
      ['Your topic belongs at the front', '/profile/headline/#topic', undefined, true],
    ],
    [undefined, ['', undefined, 'Lost', false]],
  ]);
});

test('keeps a place in the list for as long as it is asked to', () => {
  const place = { lesson: 'photo', section: 'light' };
  expect(listNotes(modules, nothing, [place])).toMatchObject([
    { items: [{ title: 'A window is the best lamp', marked: false, kept: true }] },
  ]);
});
