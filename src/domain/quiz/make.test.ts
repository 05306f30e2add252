import { expect, it } from 'vitest';
import { makeQuestion } from './make.ts';
import { markAnswer } from './mark.ts';
import { questionTypes } from './types.ts';

const section = { id: 's', title: 'S' };
const option = (id: string) => ({ id, text: id.toUpperCase(), feedback: '.' });
const base = { id: 'q', prompt: '?' };

it.each([
  { type: 'one', options: [option('a'), option('b')], right: 'b' },
  { type: 'several', options: [option('a'), option('b')], right: ['a', 'b'] },
  { type: 'gap', text: '{a}', options: [{ ...option('a'), otherwise: '.' }] },
  { type: 'text', model: 'So.', options: [option('a'), option('b')] },
  {
    type: 'estimate',
    answer: 220,
    min: 0,
    max: 600,
    step: 1,
    tolerance: 20,
    feedback: { right: '.', low: '.', high: '.' },
  },
])('gives a question of type $type an answer that is wholly right', (fields) => {
  const question = makeQuestion({ ...base, ...fields }, section);
  expect(question.right.length).toBeGreaterThan(0);
  expect(markAnswer(questionTypes, question, question.right).right).toBe(true);
});
