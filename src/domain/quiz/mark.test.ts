import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeTask, isComplete, keepRight, markAnswer } from './mark.ts';
import type { TypeName } from './quiz.ts';
import { makeQuestion } from './sample.ts';
import { questionTypes } from './types.ts';

const answers = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'gone', 'constructor'));
const names = Object.keys(questionTypes) as TypeName[];

describe.each(names)('a question of the type "%s"', (type) => {
  const question = makeQuestion({ type, right: ['c'] });

  test('gives its right answer the whole mark', () => {
    expect(markAnswer(question, question.right)).toEqual({
      mark: 1,
      right: true,
      missed: [],
      wrong: [],
    });
    expect(isComplete(question, question.right)).toBe(true);
    expect(keepRight(question, question.right)).toEqual(question.right);
  });

  test('has a task', () => {
    expect(describeTask(question).key).toBe(`quiz.task.${type}`);
  });

  test('marks any answer from 0 to 1, with 1 for right and only for right', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { mark, right, missed, wrong } = markAnswer(question, answer);
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(mark).toBeLessThanOrEqual(1);
        expect(right).toBe(mark === 1);
        expect(right).toBe(missed.length === 0 && wrong.length === 0);
      }),
    );
  });

  test('keeps nothing that is wrong', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(markAnswer(question, keepRight(question, answer)).wrong).toEqual([]);
      }),
    );
  });
});
