import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPhrases } from './phrases.ts';

const least = { words: 5, places: 3 };

function find(...texts: string[]) {
  return findPhrases(
    texts.map((text, index) => ({ place: `${index}`, text })),
    least,
  ).map(({ words, places }) => [words, places]);
}

it('finds what three places say in the same five words', () => {
  const phrase = 'send the open questions today';
  expect(find(`First ${phrase}.`, `Then, ${phrase}!`, `SEND the open questions, today.`)).toEqual([
    [phrase, 3],
  ]);
  expect(find(phrase, phrase, 'send the open questions tomorrow')).toEqual([]);
});

it('takes a phrase as long as it can be', () => {
  const long = 'send the open questions today with names';
  expect(find(`Please ${long}`, long, `${long}, please`)).toEqual([[long, 3]]);
});

it('names a part of its own where it stands in more places', () => {
  const long = 'send the open questions today with names';
  expect(find(long, long, long, 'send the open questions today')).toEqual([
    ['send the open questions today', 4],
    [long, 3],
  ]);
});

it('ends a phrase with its sentence', () => {
  const text = 'Send the open. Questions today please.';
  expect(find(text, text, text)).toEqual([]);
});

it('counts a place once, however often it says it', () => {
  const passages = ['a', 'a', 'b'].map((place) => ({
    place,
    text: 'send the open questions today',
  }));
  expect(findPhrases(passages, least)).toEqual([]);
});

it('leaves out what has hardly a word of its own', () => {
  const text = 'at the end of the day';
  expect(find(text, text, text)).toEqual([]);
});

it('returns the passages themselves, in order', () => {
  const passages = ['a', 'b', 'c'].map((place) => ({
    place,
    text: 'send the open questions today',
  }));
  expect(findPhrases(passages, least)[0]?.passages).toEqual(passages);
});

it('finds no phrase that is part of another one with the same places', () => {
  const word = fc.constantFrom('alpha', 'bravo', 'charlie', 'delta');
  const text = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), (texts) => {
      const found = find(...texts);
      for (const [words, places] of found) {
        const wider = found.filter(([other]) => ` ${other} `.includes(` ${words} `));
        expect(wider.filter(([, count]) => count === places)).toHaveLength(1);
      }
    }),
  );
});
