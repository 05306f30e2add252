import { expect, it } from 'vitest';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';

it('accepts an id that went away and has an heir', () => {
  const { problems } = inspect({
    'ids.yaml': [
      ['    - m1-first-q1', '    - m1-first-q0'],
      ['heirs: {}', 'heirs: { m1-first-q0: m1-first-q1 }'],
    ],
  });
  expect(problems).toEqual([]);
});

it('accepts a chain of heirs', () => {
  const { problems } = inspect({
    'ids.yaml': [['heirs: {}', 'heirs: { m1-a: m1-b, m1-b: m1-first }']],
  });
  expect(problems).toEqual([]);
});

it('does not ask for the ids of a planned module', () => {
  const { problems } = inspect({ 'ids.yaml': [['heirs: {}', '  m2: [m2-gone]\nheirs: {}']] });
  expect(problems).toEqual([]);
});

it('asks for the ids of a module that is gone altogether', () => {
  const { problems } = inspect({ 'ids.yaml': [['heirs: {}', '  m3: [m3, m3-one]\nheirs: {}']] });
  expect(problems.map(({ kind, line }) => [kind, line])).toEqual([
    ['id-vanished', 7],
    ['id-vanished', 7],
  ]);
});
