import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

test('takes the first language that the course has, whatever the country', () => {
  expect(chooseLanguage(['fr-FR', 'de-AT', 'en'], ['en', 'de'])).toBe('de');
});

test('takes nothing when the course has none of them', () => {
  expect(chooseLanguage(['fr-FR'], ['en', 'de'])).toBeUndefined();
  expect(chooseLanguage([], ['en'])).toBeUndefined();
});

test('prefers the exact tag, then the same script', () => {
  expect(chooseLanguage(['pt-BR'], ['pt', 'pt-BR'])).toBe('pt-BR');
  expect(chooseLanguage(['zh-TW'], ['zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
  expect(chooseLanguage(['pt-PT'], ['en', 'pt-BR'])).toBe('pt-BR');
});

test('passes over what is no language', () => {
  expect(chooseLanguage(['*', 'e_n', 'ar-EG'], ['en', 'ar'])).toBe('ar');
});
