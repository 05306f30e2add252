import { expect, test } from 'vitest';
import { formatDay, formatList, nameLanguage } from './format.ts';

test('writes a day as its language does', () => {
  const write = (lang: string) => formatDay('2026-11-24', lang);
  expect(['en', 'en-US', 'de', 'fr', 'ar'].map(write)).toEqual([
    '24 November 2026',
    'November 24, 2026',
    '24. November 2026',
    '24 novembre 2026',
    '24 نوفمبر 2026',
  ]);
});

test('writes a list as its language does', () => {
  const write = (lang: string) => formatList(['a', 'b', 'c'], lang);
  expect(['en', 'de', 'fr'].map(write)).toEqual(['a, b and c', 'a, b und c', 'a, b et c']);
});

test('names a language in its own words, with a capital', () => {
  expect(['en', 'de', 'fr', 'ar', 'pt-BR'].map(nameLanguage)).toEqual([
    'English',
    'Deutsch',
    'Français',
    'العربية',
    'Português (Brasil)',
  ]);
});
