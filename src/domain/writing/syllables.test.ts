import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

describe('English', () => {
  it.each([
    ['make', 1],
    ['makes', 1],
    ['asked', 1],
    ['wanted', 2],
    ['table', 2],
    ['searches', 2],
    ['video', 3],
    ['being', 2],
    ['saying', 2],
    ['company', 3],
    ['nation', 2],
    ['society', 4],
    ['guideline', 2],
    ['safety', 2],
    ['colleague', 2],
    ['the', 1],
  ])('hears %s as %i', (word, syllables) => {
    expect(countSyllables(word, 'en')).toBe(syllables);
  });
});

describe('German', () => {
  it.each([
    ['Profil', 2],
    ['Beiträge', 3],
    ['Theater', 3],
    ['Idee', 2],
    ['Ideen', 3],
    ['Medien', 3],
    ['Wien', 1],
    ['Situation', 4],
    ['Quelle', 2],
    ['Häuser', 2],
    ['freuen', 2],
    ['Mitarbeitende', 5],
    ['beachten', 3],
    ['Koordination', 5],
  ])('hears %s as %i', (word, syllables) => {
    expect(countSyllables(word, 'de')).toBe(syllables);
  });
});

it('counts the parts of a hyphenated word', () => {
  expect(countSyllables('LinkedIn-Profil', 'de')).toBe(5);
});

it('counts a number as one', () => {
  expect(countSyllables('2,600', 'en')).toBe(1);
});
