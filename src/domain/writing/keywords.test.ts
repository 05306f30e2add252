import { expect, it } from 'vitest';
import { countShared, keywords } from './keywords.ts';

it('keeps what a text is about', () => {
  expect([...keywords('Which profiles would you like to see first: the LinkedIn-Profil?')]).toEqual(
    ['profi', 'linke'],
  );
  expect([...keywords('Welche Slogans nennen deine Firma nicht?')]).toEqual([
    'sloga',
    'nenne',
    'firma',
  ]);
});

it('counts forms of one word as one', () => {
  expect(countShared('A headline for brakes', 'Headlines about the brake')).toBe(2);
});

it('finds nothing shared by words that every sentence has', () => {
  expect(countShared('What would you do with that?', 'Do what you would with that.')).toBe(0);
});
