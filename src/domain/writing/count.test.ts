import { expect, it } from 'vitest';
import { countSentences, countWords, splitWords } from './count.ts';

it('splits words at spaces and leaves out lone signs', () => {
  expect(splitWords('Two – or 3 – of them, LinkedIn-Profil!')).toEqual([
    'Two',
    'or',
    '3',
    'of',
    'them,',
    'LinkedIn-Profil!',
  ]);
});

it('counts the words of all blocks', () => {
  expect(countWords(['One two.', '', 'Three'])).toBe(3);
});

it.each([
  ['One. Two! Three?', 3],
  ['A line without a full stop', 1],
  ['She said: “Call me.” He did.', 3],
  ['Sie fragt, z. B. Kollegen. Dann schreibt sie.', 2],
  ['Am 2. August um 3.5 Grad.', 1],
  ['Ask e.g. Kim. Then go.', 2],
  ['… and so on.', 1],
])('finds the sentences of "%s"', (text, sentences) => {
  expect(countSentences(text)).toBe(sentences);
});
