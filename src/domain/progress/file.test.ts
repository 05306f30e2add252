import { describe, expect, it } from 'vitest';
import { answer, complete, set, visit, write } from './acts.ts';
import { makeFile, readFile } from './file.ts';
import { countGains, measure } from './gains.ts';
import { join, nothing } from './join.ts';
import { replay } from './sample.ts';

const about = {
  course: 'smb',
  title: 'Bootcamp',
  app: '1.0.0',
  exported: '2026-11-24T09:00:00.000Z',
};
const given = { question: 'q', rev: 1, answer: ['a'], mark: 1 };
const state = replay([complete('one'), answer(given), set('check/x', true), write('t', 'Hi', 'w')]);
const text = makeFile(state, about);

function withField(change: object) {
  return JSON.stringify({ ...JSON.parse(text), ...change });
}

describe('a progress file', () => {
  it('gives back what was put in, and says where it comes from', () => {
    expect(readFile(text, 'smb')).toEqual({ ok: true, about, progress: state });
  });

  it('may begin with a byte order mark', () => {
    expect(readFile(`\uFEFF${text}`, 'smb').ok).toBe(true);
  });

  it.each([
    ['no JSON', 'hello', 'foreign'],
    ['nothing', '', 'foreign'],
    ['other JSON', '{"format":"else"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['one of ours that is cut off', text.slice(0, -9), 'broken'],
    ['one without its progress', withField({ progress: 'gone' }), 'broken'],
    ['one without its schema', withField({ schema: null }), 'broken'],
    [
      'one with times after which no act could follow',
      withField({ progress: { registers: { last: { t: 2 ** 53 - 1, v: 1 } } } }),
      'broken',
    ],
    [
      'one with more than anybody can have done',
      withField({
        progress: {
          lessons: Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [i, { done: 1 }])),
        },
      }),
      'broken',
    ],
  ])('is refused if it is %s', (_, content, reason) => {
    expect(readFile(content, 'smb')).toEqual({ ok: false, reason });
  });

  it('of another course is refused with the name of that course (F20)', () => {
    expect(readFile(text, 'other')).toEqual({ ok: false, reason: 'course', course: 'Bootcamp' });
    expect(readFile(withField({ title: 7 }), 'other')).toMatchObject({ course: 'smb' });
    expect(readFile(withField({ title: 'x'.repeat(9999) }), 'other')).toMatchObject({
      course: 'x'.repeat(200),
    });
  });

  it('of a newer form is refused with its release', () => {
    expect(readFile(withField({ minReader: 9, app: '9.0' }), 'smb')).toEqual({
      ok: false,
      reason: 'newer',
      app: '9.0',
    });
  });

  it('of a newer release with new fields only is read, and the fields are written again as they were (F09)', () => {
    const reviews = { 'card-1': [{ t: 5, grade: 3, more: { deep: [null] } }] };
    const newer = withField({ schema: 9, progress: { ...state, reviews } });
    const file = readFile(newer, 'smb');
    if (!file.ok) throw new Error(file.reason);
    expect(makeFile(join(nothing, file.progress), about)).toContain(
      `"reviews":${JSON.stringify(reviews)}`,
    );
  });
});

describe('the preview of a merge', () => {
  it('counts what is new', () => {
    expect(countGains(nothing, state)).toEqual({ lessons: 1, answers: 1, texts: 1, marks: 1 });
  });

  it('counts nothing twice', () => {
    const more = replay([complete('two'), answer(given), write('t', 'Hello', 'w')], state);
    expect(countGains(state, more)).toEqual({ lessons: 1, answers: 1, texts: 1, marks: 0 });
    const elsewhere = replay([visit('two'), set('at/two', 'section')], state);
    expect(countGains(state, elsewhere).marks).toBe(0);
    expect(countGains(state, join(state, state))).toEqual({
      lessons: 0,
      answers: 0,
      texts: 0,
      marks: 0,
    });
  });
});

describe('the size', () => {
  it('counts what the learner would count', () => {
    const emptied = replay([write('t', '', 'w'), set('reopened/one', true)], state);
    expect(measure(state)).toMatchObject({ lessons: 1, questions: 1, texts: 1 });
    expect(measure(emptied)).toMatchObject({ lessons: 0, questions: 1, texts: 0 });
    expect(measure(state).chars).toBe(JSON.stringify(state).length);
  });
});
