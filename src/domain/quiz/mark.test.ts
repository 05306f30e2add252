import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeTask, isComplete, keepRight, markAnswer, readAnswer, rulesOf } from './mark.ts';
import type { Question } from './quiz.ts';
import { samples } from './sample.ts';
import { questionTypes } from './types.ts';

const rules = questionTypes;

describe.each(Object.entries(samples))('a question of the type "%s"', (type, question) => {
  const answers = answersTo(question);

  test('gives its right answer the whole mark', () => {
    expect(question.type).toBe(type);
    expect(markAnswer(rules, question, question.right)).toEqual({
      mark: 1,
      right: true,
      missed: [],
      wrong: [],
    });
    expect(isComplete(rules, question, question.right)).toBe(true);
  });

  test('has a task', () => {
    expect(describeTask(rules, question).key).toBe(`${type}.task`);
  });

  test('gives no mark to a skipped question', () => {
    expect(markAnswer(rules, question, [])).toMatchObject({ mark: 0, right: false });
    expect(isComplete(rules, question, [])).toBe(false);
  });

  test('marks any answer from 0 to 1, with 1 for right and only for right', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { mark, right, missed, wrong } = markAnswer(rules, question, answer);
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(mark).toBeLessThanOrEqual(1);
        expect(right).toBe(mark === 1);
        expect(right).toBe(missed.length === 0 && wrong.length === 0);
      }),
    );
  });

  test('reads what it has read in the same way', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const read = readAnswer(rules, question, answer);
        expect(readAnswer(rules, question, read)).toEqual(read);
      }),
    );
  });

  test('keeps nothing that is wrong', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const kept = keepRight(rules, question, answer);
        expect(markAnswer(rules, question, kept).wrong).toEqual([]);
      }),
    );
  });

  test('says something about every option, whatever the answer', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const answer = readAnswer(rules, question, given);
        for (const { id } of question.options) {
          const reaction = rulesOf(rules, question).judge(question, answer, id);
          expect(['right', 'wrong', 'missed', 'other']).toContain(reaction);
        }
      }),
    );
  });
});

test('names the question whose rules are not loaded', () => {
  expect(() => markAnswer({}, samples.one, [])).toThrow('one: the rules of the type "one"');
});

/** Right and wrong parts, in any order and number, old ones and foreign ones among them. */
function answersTo({ options, right }: Question): fc.Arbitrary<string[]> {
  const ids = options.map(({ id }) => id);
  const values = right.map((part) => part.split(':')[1] ?? part);
  const pairs = ids.flatMap((id) => values.map((value) => `${id}:${value}`));
  return fc.array(
    fc.constantFrom(...right, ...ids, ...pairs, 'gone', 'a:gone', 'constructor', '7', ''),
  );
}
