import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds a word with a wrong, a missing or an extra letter', () => {
  expect(nearest('profilez', ['posts', 'profiles'])).toBe('profiles');
  expect(nearest('profils', ['posts', 'profiles'])).toBe('profiles');
  expect(nearest('proffiles', ['posts', 'profiles'])).toBe('profiles');
});

it('counts two swapped letters as one slip', () => {
  expect(nearest('titel', ['text', 'title'])).toBe('title');
});

it('does not care about capitals', () => {
  expect(nearest('doitnow', ['DoItNow'])).toBe('DoItNow');
});

it('prefers the nearest of several', () => {
  expect(nearest('headlin', ['headings', 'headline'])).toBe('headline');
});

it('says nothing where nothing is near', () => {
  expect(nearest('profiles', ['video', 'posts'])).toBeUndefined();
  expect(nearest('A', ['O', 'S'])).toBeUndefined();
  expect(nearest('word', [])).toBeUndefined();
});
