import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingEase } from './ease.ts';

it('follows the formula of Flesch in English', () => {
  // 6 words, 2 sentences, 7 syllables: 206.835 - 1.015 * 3 - 84.6 * 7 / 6
  expect(readingEase(['The cat sat. It was happy.'], 'en')).toBeCloseTo(105.09, 2);
});

it('follows the formula of Amstad in German', () => {
  // 6 words, 2 sentences, 7 syllables: 180 - 3 - 58.5 * 7 / 6
  expect(readingEase(['Der Hund schläft. Er ist müde.', ''], 'de')).toBeCloseTo(108.75, 2);
});

it('finds long sentences and long words harder', () => {
  const easy = readingEase(['Say what you do. Say it first.'], 'en') ?? 0;
  const hard =
    readingEase(['Organisational communication necessitates prioritisation.'], 'en') ?? 0;
  expect(easy).toBeGreaterThan(hard + 100);
});

it('has no opinion on nothing', () => {
  expect(readingEase([], 'en')).toBeUndefined();
  expect(readingEase(['– …'], 'de')).toBeUndefined();
});

it('gives a finite number for any text with a word', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.constantFrom('de', 'en'), (blocks, language) => {
      const ease = readingEase([...blocks, 'word'], language);
      expect(Number.isFinite(ease)).toBe(true);
    }),
  );
});
