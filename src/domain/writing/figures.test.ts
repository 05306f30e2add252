import { describe, expect, it } from 'vitest';
import { findFigures, isOfPlatforms, namesPlatform, setsLimit, withoutQuotes } from './figures.ts';

describe('a number', () => {
  it.each([
    ['A post holds 3,000 characters.', '3,000 characters', 'characters', ['3000']],
    ['Das sind 2.600 Zeichen.', '2.600 Zeichen', 'characters', ['2600']],
    [
      'A minute holds 130 to 150 English words.',
      '130 to 150 English words',
      'words',
      ['130', '150'],
    ],
    ['Ein 30-Sekunden-Clip', '30-Sekunden', 'seconds', ['30']],
    ['Bis zu 8 MB', '8 MB', 'bytes', ['8']],
    ['Nur 12,6 % sagen das.', '12,6 %', 'percent', ['126']],
    ['It measures 1584 × 396.', '1584 × 396', 'shape', ['1584', '396']],
    ['Film it in 9:16 then.', '9:16', 'shape', ['9', '16']],
    ['Cut it to 1.91:1 or so.', '1.91:1', 'shape', ['191', '1']],
    ['It has been so since 2023.', '2023', 'year', ['2023']],
    ['Some have 5,000 followers.', '5,000 followers', 'people', ['5000']],
  ])('is found in "%s"', (sentence, text, unit, numbers) => {
    expect(findFigures(sentence)).toEqual([{ text, unit, numbers }]);
  });

  it.each([
    'Meet at 14:30.',
    'Room 12',
    'Renate, 56, inspects cranes.',
    'See ISO 9001.',
    'B2 level',
  ])('that counts nothing is not found: "%s"', (sentence) => {
    expect(findFigures(sentence)).toEqual([]);
  });

  it('is one of platforms by its unit', () => {
    const units = (text: string) =>
      findFigures(text)
        .filter(isOfPlatforms)
        .map(({ unit }) => unit);
    expect(units('12 characters, 12 px, 12 MB, 12 %, 12 members, 4:5')).toEqual([
      'characters',
      'pixels',
      'bytes',
      'percent',
      'members',
      'shape',
    ]);
    expect(units('12 seconds, 12 days, 12 words, 12 hashtags, in 2023')).toEqual([]);
  });
});

it('leaves out what somebody else said', () => {
  expect(withoutQuotes('He says “85 per cent” and „90 Prozent“ in 2 days.')).toBe(
    'He says … and … in 2 days.',
  );
});

it('knows the names of platforms', () => {
  expect(namesPlatform('Auf LinkedIn-Seiten')).toBe(true);
  expect(namesPlatform('She shortens it')).toBe(false);
});

it('knows the words of limits', () => {
  expect(['at most two', 'Höchstens zwei', 'bis zu zwei', 'Up to two'].every(setsLimit)).toBe(true);
  expect(setsLimit('Post it up together')).toBe(false);
});
