import { expect, it } from 'vitest';
import { inspect } from '../../tests/fixtures/content/inspect.ts';
import { formatProblems } from './format.ts';

it('finds no problem in a course without mistakes', () => {
  const { problems } = inspect();
  expect(formatProblems(problems)).toBe('No problems.');
});
