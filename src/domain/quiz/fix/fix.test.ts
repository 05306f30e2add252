import { expect, test } from 'vitest';
import { makeFix } from '../sample.ts';
import { several } from '../several/several.ts';
import { fix, splitText } from './fix.ts';

const question = makeFix({});

test('takes the text apart where its pieces stand, and numbers them as they are read', () => {
  const parts = splitText({ ...question, text: '{b} stands before {a}, not after.' });
  expect(parts).toMatchObject([
    { at: 0, words: 'Option b', piece: { id: 'b' }, number: 1 },
    { at: 3, words: ' stands before ' },
    { at: 18, words: 'Option a', piece: { id: 'a' }, number: 2 },
    { at: 21, words: ', not after.' },
  ]);
});

test('leaves braces alone that name no piece', () => {
  const parts = splitText({ ...question, text: 'See {z} and {source}.' });
  expect(parts.map(({ words }) => words).join('')).toBe('See {z} and {source}.');
});

test.each([[['a', 'c']], [['a']], [['a', 'b']], [['b', 'd']]])(
  'marks %j as a choice of several',
  (answer) => {
    expect(fix.mark(question, answer)).toEqual(several.mark(question, answer));
  },
);

test('keeps the order of the text', () => {
  expect(fix.shuffles).toBe(false);
});
