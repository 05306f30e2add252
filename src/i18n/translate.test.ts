import { expect, test } from 'vitest';
import { translate } from './translate.ts';

const table = {
  'nav.search': 'Suche',
  'time.minutes.one': '{count} Minute',
  'time.minutes.other': '{count} Minuten',
  'next.lesson': 'Weiter: {title} ({title})',
};

test('finds a sentence by its key', () => {
  expect(translate(table, 'de', 'nav.search')).toBe('Suche');
});

test('takes the plural form that the language asks for', () => {
  expect(translate(table, 'de', 'time.minutes', { count: 1 })).toBe('1 Minute');
  expect(translate(table, 'de', 'time.minutes', { count: 0 })).toBe('0 Minuten');
});

test('fills a placeholder everywhere it stands and leaves unknown ones alone', () => {
  expect(translate(table, 'de', 'next.lesson', { title: 'Foto' })).toBe('Weiter: Foto (Foto)');
  expect(translate(table, 'de', 'next.lesson')).toBe('Weiter: {title} ({title})');
});

test('names the file in which a sentence is missing', () => {
  expect(() => translate(table, 'de', 'nav.home')).toThrowErrorMatchingInlineSnapshot(
    `[Error: "nav.home" is missing in content/de/strings.yaml]`,
  );
});
