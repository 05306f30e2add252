import { expect, test } from 'vitest';
import { match as question } from '../sample.ts';
import { match } from './match.ts';

test('lets two options have one choice, of which one at most is right', () => {
  const answer = match.read(question, ['a:2', 'b:2']);
  expect(answer).toEqual(['a:2', 'b:2']);
  expect(match.mark(question, answer)).toMatchObject({ mark: 0.25, wrong: ['b:2'] });
});

test('takes a choice that belongs to nothing, and marks it as wrong', () => {
  expect(match.mark(question, match.read(question, ['c:3']))).toMatchObject({ wrong: ['c:3'] });
});
