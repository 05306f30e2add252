import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type QuestionType, questionTypes } from '#schemas/quiz.ts';
import { addQuestions } from './questions.ts';

const types = Object.keys(questionTypes) as QuestionType[];

it.each(types.filter((type) => type !== 'gap'))(
  'marks what there is to choose from: %s',
  (type) => {
    expect(textsOf(optionsOf(type)).filter((text) => !text.startsWith('✎ '))).toEqual([]);
  },
);

it('leaves the words of a gap as they stand in its bank', () => {
  expect(textsOf(optionsOf('gap'))).toEqual(['screen reader', 'alt text']);
});

/** Everything from which a learner chooses, in the example of a type. */
function optionsOf(type: QuestionType) {
  const about = { id: 'a-q1', lesson: 'a', objective: 'a-o', section: 'first' };
  const voice = { language: 'en', formality: 'informal' } as const;
  const text = addQuestions('quiz.yaml', '', voice, [{ ...about, type }]);
  const [{ options, choices, groups, steps }] = parse(text).questions;
  return [options, choices, groups, steps];
}

function textsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' ? [String(value)] : textsOf(value),
  );
}
