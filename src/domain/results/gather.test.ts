import { expect, it } from 'vitest';
import { nothing } from '#domain/progress/join.ts';
import { gatherResults } from './gather.ts';
import { module } from './sample.ts';

function answered(question: string, ...tries: [mark: number, answer: string[], rev?: number][]) {
  const list = tries.map(([mark, answer, rev = 1], t) => ({ t, rev, answer, mark }));
  const progress = { ...nothing, attempts: { [question]: { n: list.length, list } } };
  return gatherResults(progress, module, 7).outcomes[question];
}

it('takes nothing along but outcomes and the tag', () => {
  const progress = {
    ...nothing,
    attempts: { foreign: { n: 1, list: [{ t: 5, rev: 1, answer: ['a'], mark: 1 }] } },
    artefacts: { text: { me: { t: 5, v: 'a text of mine' } } },
  };
  expect(gatherResults(progress, module, 7)).toEqual({ module: 'm1', tag: 7, outcomes: {} });
});

it('says that the first answer was right, whatever came after it', () => {
  expect(answered('q1', [1, ['b']], [0, ['a']])).toEqual({ first: 'right', solved: 1, choice: [] });
});

it('says at which try it was right, and what was chosen first', () => {
  const wrong: [number, string[]] = [0, ['c', 'gone']];
  const right: [number, string[]] = [1, ['b']];
  const first = { first: 'wrong', choice: ['c'] };
  expect(answered('q1', wrong)).toEqual(first);
  expect(answered('q1', wrong, right)).toEqual({ ...first, solved: 2 });
  expect(answered('q1', wrong, wrong, wrong, wrong, wrong, right)).toEqual({ ...first, solved: 4 });
});

it('passes over answers to an earlier meaning of the question', () => {
  expect(answered('q2', [1, ['a', 'd']])).toBeUndefined();
  expect(answered('q2', [1, ['a', 'd']], [0.5, ['a'], 2])).toEqual({
    first: 'partly',
    choice: ['a'],
  });
});

it('says of what is arranged or written only how right it was', () => {
  expect(answered('q3', [0.4, ['word:secret']])).toEqual({ first: 'partly', choice: [] });
});
