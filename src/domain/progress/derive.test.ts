import { describe, expect, it } from 'vitest';
import { answer, type Change, complete, set, visit, write } from './acts.ts';
import { isChecked, isDone, lastLesson, textOf } from './derive.ts';
import { join, nothing } from './join.ts';
import { replay } from './sample.ts';
import { latestAttempts, nextLesson, olderTexts, placeIn, standing } from './standing.ts';

const course = ['one', 'two', 'three', 'four'];

function having(...changes: Change[]) {
  return replay(changes);
}

describe('a lesson', () => {
  it('is done when it is completed, and open when it is reopened', () => {
    expect(isDone(nothing, 'one')).toBe(false);
    expect(isDone(having(visit('one')), 'one')).toBe(false);
    expect(isDone(having(complete('one')), 'one')).toBe(true);
    expect(isDone(having(complete('one'), set('reopened/one', true)), 'one')).toBe(false);
    expect(isDone(having(complete('one'), set('reopened/one', true), complete('one')), 'one')).toBe(
      true,
    );
  });

  it('keeps its first completion when it is reopened', () => {
    const state = having(complete('one'), set('reopened/one', true), complete('one'));
    expect(state.lessons.one).toEqual({ first: 1, done: 1 });
  });

  it('is done if another device completes it after this one has reopened it', () => {
    const start = having(complete('one'));
    const here = replay([set('reopened/one', true)], start, () => 10);
    const there = replay([set('reopened/one', true), complete('one')], start, (i) => 20 + i);
    expect(isDone(join(here, there), 'one')).toBe(true);
  });

  it('is not made up by ids that every object knows', () => {
    expect(isDone(nothing, 'constructor')).toBe(false);
    expect(isDone(having(complete('__proto__')), '__proto__')).toBe(true);
    expect(standing(nothing, 'toString').tries).toBe(0);
    expect(textOf(nothing, '__proto__')).toBe('');
  });
});

describe('a lesson that the course no longer has', () => {
  it('keeps its tick, for the day it comes back (F54)', () => {
    const state = having(complete('gone'), complete('one'));
    expect(isDone(state, 'gone')).toBe(true);
    expect(nextLesson(state, course)).not.toBe('gone');
  });
});

it('finds where the learner stopped reading, whatever a foreign file has put there', () => {
  expect(placeIn(having(set('at/one', 'light')), 'one')).toBe('light');
  expect(placeIn(having(set('at/one', ['light'])), 'one')).toBeUndefined();
  expect(placeIn(nothing, 'one')).toBeUndefined();
});

describe('the next lesson', () => {
  it('is the first one at the beginning', () => {
    expect(nextLesson(nothing, course)).toBe('one');
  });

  it('is the one last visited while it is open', () => {
    const state = having(visit('three'));
    expect(lastLesson(state)).toBe('three');
    expect(nextLesson(state, course)).toBe('three');
  });

  it('is the next open one after the last visited, then an earlier one', () => {
    const state = having(visit('three'), complete('three'));
    expect(nextLesson(state, course)).toBe('four');
    expect(nextLesson(replay([complete('four')], state), course)).toBe('one');
  });

  it('starts at the beginning if the last visited one is gone', () => {
    expect(nextLesson(having(visit('gone')), course)).toBe('one');
  });

  it('is none when everything is done', () => {
    expect(nextLesson(having(...course.map(complete)), course)).toBeUndefined();
  });
});

describe('a question', () => {
  const given = { question: 'q', rev: 1, answer: ['a'], mark: 0.5 };

  it('is neither tried nor mastered at first', () => {
    expect(standing(nothing, 'q')).toEqual({ tries: 0, best: 0, mastered: false, again: false });
  });

  it('keeps its best mark after a worse answer', () => {
    const state = having(answer({ ...given, mark: 1 }), answer({ ...given, mark: 0 }));
    expect(standing(state, 'q')).toEqual({ tries: 2, best: 1, mastered: true, again: false });
  });

  it('keeps the credit and asks again when its meaning has changed', () => {
    const state = having(answer({ ...given, mark: 1 }));
    expect(standing(state, 'q', 2)).toMatchObject({ mastered: true, again: true });
    const anew = replay([answer({ ...given, rev: 2, mark: 0 })], state);
    expect(standing(anew, 'q', 2)).toMatchObject({ mastered: true, again: false });
  });

  it('counts more answers than it keeps, and keeps the first, the best and the last eight', () => {
    const marks = [0.2, 0, 1, ...Array(20).fill(0.5)];
    const state = having(...marks.map((mark) => answer({ ...given, mark })));
    expect(standing(state, 'q').tries).toBe(23);
    expect(state.attempts.q?.list.map(({ t }) => t)).toEqual([
      1, 3, 16, 17, 18, 19, 20, 21, 22, 23,
    ]);
  });

  it('gives the quiz its latest answer', () => {
    const state = having(answer(given), answer({ ...given, answer: ['b', 'c'] }));
    expect(latestAttempts(state, ['q', 'new'])).toEqual({
      q: { question: 'q', rev: 1, answer: ['b', 'c'], mark: 0.5, t: 2 },
    });
  });

  it('has its latest answer last, even if the clock has gone back', () => {
    const state = replay(
      [answer(given), answer({ ...given, answer: ['b'] })],
      nothing,
      (i) => 9 - i,
    );
    expect(state.attempts.q?.list.at(-1)?.answer).toEqual(['b']);
  });
});

describe('a check', () => {
  it('is what it was set to last', () => {
    expect(isChecked(nothing, 'x')).toBe(false);
    expect(isChecked(having(set('check/x', true)), 'x')).toBe(true);
    expect(isChecked(having(set('check/x', true), set('check/x', false)), 'x')).toBe(false);
  });

  it('adds nothing when it is set to what it is', () => {
    const state = having(set('check/x', true));
    expect(replay([set('check/x', true)], state)).toBe(state);
  });
});

describe('a text', () => {
  it('is its latest version; a page view keeps only its last', () => {
    const state = having(write('t', 'H', 'u'), write('t', 'Hello', 'u'), write('t', 'Hi', 'v'));
    expect(textOf(state, 't')).toBe('Hi');
    expect(olderTexts(state, 't')).toEqual([{ text: 'Hello', at: 2 }]);
  });

  it('may be emptied; the older version stays', () => {
    const state = having(write('t', 'Hello', 'u'), write('t', '', 'v'));
    expect(textOf(state, 't')).toBe('');
    expect(olderTexts(state, 't')).toEqual([{ text: 'Hello', at: 1 }]);
  });

  it('keeps three older versions', () => {
    const state = having(...['1', '2', '3', '4', '5', '6'].map((n) => write('t', n, `w${n}`)));
    expect([textOf(state, 't'), ...olderTexts(state, 't').map(({ text }) => text)]).toEqual([
      '6',
      '5',
      '4',
      '3',
    ]);
  });

  it('keeps what was written meanwhile on another device, however often this one wrote since', () => {
    const start = having(write('t', 'start', 'u'));
    const there = replay([write('t', 'from there', 'x')], start, () => 10);
    const here = replay(
      ['1', '2', '3', '4', '5', '6'].map((n) => write('t', n, `w${n}`)),
      start,
      (i) => 20 + i,
    );
    expect(olderTexts(join(here, there), 't').map(({ text }) => text)).toContain('from there');
  });
});

describe('the number of tries', () => {
  it('does not go down when a merge finds that the first answer is also the best', () => {
    const latest = Array.from({ length: 10 }, (_, i) => ({
      t: i + 1,
      rev: 1,
      answer: ['b'],
      mark: 0,
    }));
    const first = { t: 0, rev: 1, answer: ['a'], mark: 1 };
    const here = join(nothing, { attempts: { q: { n: 0, list: latest } } });
    const both = join(here, { attempts: { q: { n: 0, list: [first] } } });
    expect(standing(both, 'q').tries).toBeGreaterThanOrEqual(standing(here, 'q').tries);
  });
});
