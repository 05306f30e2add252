import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cap } from '#domain/progress/attempts.ts';
import type { Attempt } from '#domain/progress/types.ts';
import { answerSentence, type Grade, type Graded, gradeAttempts } from './grades.ts';
import { recall } from './memory.ts';
import { DAY, HOUR } from './sample.ts';

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

function attempt(t: number, mark: number, more: Partial<Attempt> = {}): Attempt {
  return { t, rev: 1, answer: ['a'], mark, ...more };
}

describe('a grade', () => {
  it('is good for a right answer, hard for one half right, again for less', () => {
    const marks = [1, 0.5, 0.4, 0].map((mark, day) => attempt(day * DAY, mark));
    expect(gradeAttempts('question', marks, 1).map(({ grade }) => grade)).toEqual([3, 2, 1, 1]);
  });

  it('is for a key sentence what the learner said', () => {
    const said = ([1, 2, 3, 4] as const).map((grade) => ({
      t: grade * DAY,
      ...answerSentence(grade),
    }));
    expect(gradeAttempts('sentence', said, 1).map(({ grade }) => grade)).toEqual([1, 2, 3, 4]);
  });

  it('is not made easy by an option that is called so', () => {
    const easy = attempt(0, 1, { answer: ['easy'] });
    expect(gradeAttempts('question', [easy], 1)).toEqual([{ t: 0, grade: 3 }]);
  });

  it('is that of the first answer in a sitting: the next ones have seen the solution', () => {
    const list = [attempt(0, 0), attempt(5_000, 1), attempt(3 * HOUR, 1), attempt(20 * HOUR, 1)];
    expect(gradeAttempts('question', list, 1)).toEqual([
      { t: 0, grade: 1 },
      { t: 20 * HOUR, grade: 3 },
    ]);
  });

  it('does not count for a question whose meaning has changed since', () => {
    const list = [attempt(0, 1), attempt(DAY, 0, { rev: 2 })];
    expect(gradeAttempts('question', list, 2)).toEqual([{ t: DAY, grade: 1 }]);
  });
});

describe('a memory', () => {
  it('comes back after longer and longer pauses while it holds', () => {
    let memory = recall([{ t: 0, grade: 3 }]);
    const pauses = [memory.days];
    for (let i = 0; i < 5; i++) {
      memory = recall([
        ...Array.from({ length: i + 1 }, (_, n) => ({
          t: sum(pauses.slice(0, n)),
          grade: 3 as Grade,
        })),
        { t: sum(pauses), grade: 3 },
      ]);
      pauses.push(memory.days);
    }
    expect(pauses).toMatchInlineSnapshot(`
      [
        2,
        11,
        46,
        163,
        365,
        365,
      ]
    `);
  });

  it('comes back tomorrow when it was forgotten', () => {
    const grades: Graded[] = [
      { t: 0, grade: 3 },
      { t: 2 * DAY, grade: 1 },
    ];
    expect(recall(grades).days).toBe(1);
  });

  it('never waits longer for a worse grade, less than a day or more than a year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat({ max: 400 * DAY }), grade }), { minLength: 1 }),
        fc.integer({ min: -DAY, max: 400 * DAY }),
        (steps, later) => {
          const past = steps.map(
            ({ grade }, i): Graded => ({
              t: steps.slice(0, i).reduce((t, { gap }) => t + gap, 0),
              grade,
            }),
          );
          const t = (past.at(-1)?.t ?? 0) + later;
          const days = ([1, 2, 3, 4] as const).map((grade) => recall([...past, { t, grade }]).days);
          expect(days).toEqual([...days].sort((a, b) => a - b));
          for (const one of days) {
            expect(one).toBeGreaterThanOrEqual(1);
            expect(one).toBeLessThanOrEqual(365);
          }
        },
      ),
    );
  });

  it('is the same from the answers that progress keeps, as long as it was never forgotten', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 10, maxLength: 40 }),
        (delays) => {
          const list = [attempt(0, 1)];
          for (const late of delays) {
            const { t, days } = recall(gradeAttempts('question', list, 1));
            list.push(attempt(Math.round(t + days * late * DAY), 1));
          }
          const kept = cap(list);
          expect(kept.length).toBeLessThan(list.length);
          expect(recall(gradeAttempts('question', kept, 1)).days).toBe(
            recall(gradeAttempts('question', list, 1)).days,
          );
        },
      ),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one * DAY, 0);
}
