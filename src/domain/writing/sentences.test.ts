import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

it('splits a block into its sentences', () => {
  expect(splitSentences('She said: “Call me.” He did. Did he?')).toEqual([
    'She said: “Call me.”',
    'He did.',
    'Did he?',
  ]);
});

it('ends no sentence at a short form, a date or a decimal', () => {
  const text = 'Sie fragt am 2. August z. B. Kollegen nach 3.5 Grad.';
  expect(splitSentences(text)).toEqual([text]);
});

it('keeps a line without a full stop, and finds nothing in nothing', () => {
  expect(splitSentences('A heading')).toEqual(['A heading']);
  expect(splitSentences(' ')).toEqual([]);
});

it('loses no sign but spaces', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bare = (part: string) => part.replace(/\s/g, '');
      expect(bare(splitSentences(text).join(' '))).toBe(bare(text));
    }),
  );
});
