import { expect, test } from 'vitest';
import { judgeAnswer, judgeOption } from './judge.ts';
import { makeQuestion } from './sample.ts';
import { startSession, turnOf } from './session.ts';
import { questionTypes } from './types.ts';

const one = makeQuestion({ right: ['b'] });
const several = makeQuestion({ type: 'several', right: ['a', 'b'] });
const open = turnOf(startSession(questionTypes, [several]), several.id);

test.each([
  [one, ['b'], 'right'],
  [one, ['a'], 'wrong'],
  [one, [], 'wrong'],
  [several, ['a', 'b'], 'right'],
  [several, ['a'], 'more'],
  [several, ['a', 'c'], 'partly'],
  [several, ['a', 'b', 'c'], 'partly'],
  [several, ['c', 'd'], 'wrong'],
])('%# calls an answer what it is', (question, answer, verdict) => {
  expect(judgeAnswer(questionTypes, question, answer)).toBe(verdict);
});

test('says nothing about options before the check', () => {
  const turn = { ...open, answer: ['a'], revealed: true };
  expect(['a', 'b', 'c'].map((id) => judgeOption(questionTypes, several, turn, id))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('speaks about the chosen options first', () => {
  const turn = { ...open, answer: ['a', 'c'], checked: true };
  expect(['a', 'b', 'c', 'd'].map((id) => judgeOption(questionTypes, several, turn, id))).toEqual([
    'right',
    undefined,
    'wrong',
    undefined,
  ]);
});

test('speaks about all options when asked', () => {
  const turn = { ...open, answer: ['a', 'c'], checked: true, revealed: true };
  expect(['a', 'b', 'c', 'd'].map((id) => judgeOption(questionTypes, several, turn, id))).toEqual([
    'right',
    'missed',
    'wrong',
    'other',
  ]);
});
