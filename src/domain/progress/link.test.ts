import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { answer, complete, set, visit, write } from './acts.ts';
import { type Course, unpackCore } from './core.ts';
import { join, nothing } from './join.ts';
import { makeLink, readLink } from './link.ts';
import { replay } from './sample.ts';
import type { Progress } from './types.ts';

const course: Course = {
  id: 'smb',
  lessons: [['one', 'two'], ['three']],
  questions: [['q1', 'q2'], ['q3']],
  tasks: [['one-do']],
};

const state = replay([
  visit('one'),
  complete('one'),
  answer({ question: 'q1', rev: 1, answer: ['a'], mark: 1 }),
  answer({ question: 'q1', rev: 1, answer: ['b', 'c'], mark: 0.5 }),
  answer({ question: 'q3', rev: 2, answer: ['a'], mark: 0 }),
  set('check/one-do', true),
  set('mark/one#part', true),
  set('goal', 60),
  set('certificate/name', 'Mara Muster'),
  set('at/one', 'part'),
  write('one-do', 'a text of my own', 'w'),
]);

function read(text: string, there: Course = course) {
  const found = readLink(text, there);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

describe('a link', () => {
  it('holds lessons, answers, ticks, bookmarks and the goal; no text and no name', () => {
    const { progress, passed } = read(makeLink(state, course));
    expect(passed).toBe(0);
    expect(progress).toEqual({
      ...nothing,
      lessons: { one: { first: state.lessons.one?.done, done: state.lessons.one?.done } },
      attempts: state.attempts,
      registers: Object.fromEntries(
        Object.entries(state.registers).filter(([name]) => !/^(at|certificate)\//.test(name)),
      ),
    });
  });

  it('keeps a lesson reopened, and finished again', () => {
    const again = replay([complete('one'), set('reopened/one', true)]);
    expect(read(makeLink(again, course)).progress.registers).toEqual(again.registers);
    const closed = replay([complete('one')], again, () => 9000);
    expect(read(makeLink(closed, course)).progress.registers).toEqual(closed.registers);
  });

  it('leaves a long answer at home, and says still that there was one', () => {
    const long = replay([answer({ question: 'q1', rev: 1, answer: ['x'.repeat(200)], mark: 1 })]);
    const link = makeLink(long, course);
    expect(link.length).toBeLessThan(100);
    expect(read(link).progress.attempts).toEqual({ q1: { n: 1, list: [] } });
  });

  it('passes over what the course here does not have, and counts it', () => {
    const there = { ...course, questions: [['q1', 'q2', 'new'], ['q3']], tasks: [] };
    const { progress, passed } = read(makeLink(state, course), there);
    expect(passed).toBe(2);
    expect(Object.keys(progress.attempts)).toEqual(['q3']);
    expect(progress.lessons.one).toBeDefined();
  });

  it('may have a full stop behind it', () => {
    expect(read(`${makeLink(state, course)}.`).passed).toBe(0);
  });

  it('survives any id', () => {
    const odd = replay([complete('__proto__'), set('check/__proto__', true), complete('a b/ü')]);
    const { progress } = read(makeLink(odd, { ...course, lessons: [['__proto__', 'a b/ü']] }), {
      ...course,
      lessons: [['__proto__', 'a b/ü']],
    });
    expect(join(odd, progress)).toBe(odd);
    expect(Object.keys(progress.lessons).sort()).toEqual(['__proto__', 'a b/ü']);
  });
});

describe('a link that cannot be used is refused:', () => {
  const link = makeLink(state, course);

  it.each([
    ['', 'broken'],
    ['1', 'broken'],
    ['<script>', 'broken'],
    ['1====', 'broken'],
    [link.slice(0, -3), 'broken'],
    [`1${'A'.repeat(30_000)}`, 'broken'],
    [`2${link.slice(1)}`, 'newer'],
  ])('%.20s', (text, reason) => {
    expect(readLink(text, course)).toEqual({ ok: false, reason });
  });

  it('one of another course', () => {
    expect(readLink(link, { ...course, id: 'other' })).toEqual({ ok: false, reason: 'course' });
  });

  it('one with any character changed', () => {
    for (let i = 1; i < link.length; i++) {
      const other = link[i] === 'x' ? 'y' : 'x';
      const found = readLink(link.slice(0, i) + other + link.slice(i + 1), course);
      // The last character holds bits that mean nothing.
      if (i < link.length - 1) expect(found, `${i}`).toEqual({ ok: false, reason: 'broken' });
    }
  });

  it('one that would grow without end, in a moment (F17)', () => {
    const started = performance.now();
    for (let i = 0; i < 256; i++) {
      const bytes = new Uint8Array(15_000).fill(i);
      expect(unpackCore(bytes, course).ok).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the core of 60 lessons and 200 questions', () => {
  const { progress, course: large } = learnAll();
  const link = makeLink(progress, large);
  console.info(`link: ${link.length} characters for 60 lessons, 200 questions`);

  it('is complete', () => {
    expect(Object.keys(progress.lessons)).toHaveLength(60);
    expect(Object.keys(progress.attempts)).toHaveLength(200);
    expect(join(progress, read(link, large).progress)).toBe(progress);
  });

  it('takes 1,200 characters at most', () => {
    expect(link.length).toBeLessThanOrEqual(1200);
  });

  it('fits into one QR code that a screen can show', () => {
    const address = `https://bootcamp.example.com/social-media-bootcamp/de/progress/#carry=${link}`;
    const modules = encodeQR(address, 'raw', { ecc: 'low', border: 1 }).length - 2;
    expect((modules - 17) / 4).toBeLessThanOrEqual(25);
  });
});

/** A learner of half a year, by a fixed row of random numbers. */
function learnAll(): { progress: Progress; course: Course } {
  let random = 12_345;
  const upTo = (limit: number) => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((random / 2 ** 32) * limit);
  };
  let progress = nothing;
  let now = Date.UTC(2026, 0, 5);
  const act = (change: ReturnType<typeof set>, seconds: number) => {
    now += 1000 * seconds;
    progress = join(progress, { epoch: 0, ...change(progress, now) });
  };
  const lessons = Array.from({ length: 60 }, (_, i) => `lesson-${i}`);
  const questions = lessons.flatMap((id, i) =>
    Array.from({ length: i % 3 ? 3 : 4 }, (_, j) => `${id}-q${j}`),
  );
  for (const lesson of lessons) {
    act(visit(lesson), upTo(4 * 24 * 60 * 60));
    for (const question of questions.filter((id) => id.startsWith(`${lesson}-`))) {
      const given = { question, rev: 1, answer: [...'abcd'].slice(upTo(3), 3) };
      if (upTo(3) === 0) act(answer({ ...given, mark: 0 }), 20 + upTo(60));
      act(
        answer({ ...given, answer: ['abcd'[upTo(4)] ?? ''], mark: upTo(9) ? 1 : 0.5 }),
        8 + upTo(60),
      );
    }
    act(complete(lesson), 60 + upTo(600));
  }
  const parts = Array.from({ length: 15 }, (_, i) => i);
  const lists = (ids: string[]) =>
    parts.map((i) => ids.slice((i * ids.length) / 15, ((i + 1) * ids.length) / 15));
  return {
    progress,
    course: { id: 'smb', lessons: lists(lessons), questions: lists(questions), tasks: [] },
  };
}
