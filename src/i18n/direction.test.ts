import { expect, test } from 'vitest';
import { directionOf, pageDirection, spokenIn } from './direction.ts';

test('knows languages that are written from right to left', () => {
  expect(['ar', 'he', 'fa', 'ur', 'az-Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'));
  expect(['en', 'de', 'tr', 'zh-Hant', 'az'].map(directionOf)).toEqual(Array(5).fill('ltr'));
});

test('says nothing about a page that is written as browsers expect it', () => {
  expect(pageDirection('de')).toBeUndefined();
  expect(pageDirection('ar')).toBe('rtl');
});

test('names language and direction of a text that stands in, whatever the page', () => {
  expect(spokenIn('en')).toEqual({ lang: 'en', dir: 'ltr' });
});
