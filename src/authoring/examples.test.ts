import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionSchema, questionTypes, quizSchema } from '#schemas/quiz.ts';
import { checkCopies, checkGiven } from './checks/feedback.ts';
import { compareStructure } from './checks/parity/structure.ts';
import { checkAnswers } from './checks/questions/answers.ts';
import type { Tree } from './checks/questions/tree.ts';
import { parseYaml } from './yaml.ts';

const examples = ['de', 'en'].map((language) => {
  const file = `src/authors/questions/${language}.yaml`;
  const { source, problems } = parseYaml(file, readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  return { file, source, quiz: quizSchema.parse(source.value) };
});

test('has one example of every type, in the same order in every language', () => {
  const [first, ...others] = examples.map(({ quiz }) => quiz.questions.map(({ id }) => id));
  expect([...(first ?? [])].sort()).toEqual(
    Object.keys(questionTypes)
      .map((type) => `example-${type}`)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});

describe.each(Object.keys(questionTypes))('the example of the type "%s"', (type) => {
  const trees = examples.map(({ file, source, quiz }): Tree => {
    const index = quiz.questions.findIndex((question) => question.type === type);
    const where = (place: typeof source.at) => (path: readonly PropertyKey[]) => ({
      file,
      place: place(['questions', index, ...path]),
      field: path.map(String).join('.'),
    });
    return { value: quiz.questions[index], at: where(source.at), keyAt: where(source.keyAt) };
  });

  test('has a right answer', () => {
    expect(trees.flatMap((tree) => checkAnswers(questionSchema, tree))).toEqual([]);
  });

  test('explains every answer in its own words', () => {
    expect(trees.flatMap((tree) => [...checkGiven(tree), ...checkCopies(tree)])).toEqual([]);
  });

  test('has the same structure in every language', () => {
    expect(compareStructure(questionSchema, trees)).toEqual([]);
  });
});
