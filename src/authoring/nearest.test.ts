import { expect, it } from 'vitest';
import { listNearest, nearest } from './nearest.ts';

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

it('lists the nearest first, by any of their names, and says how many there are beyond eight', () => {
  const others = [...'abcdefghij'].map((id) => ({ text: `x${id}`, names: [`x${id}`] }));
  const video = { text: 'vi1 (Your first video)', names: ['vi1', 'Your', 'first', 'video'] };
  expect(listNearest('Video', [...others, video])).toBe(
    'vi1 (Your first video), xd, xe, xi, xa, xb, xc, xf, … and 3 more',
  );
  expect(listNearest('Video', [video])).toBe('vi1 (Your first video)');
});
