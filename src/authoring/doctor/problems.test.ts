import { expect, it } from 'vitest';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';
import { sortIntoSections } from './problems.ts';

it('finds nothing in a course without a mistake', () => {
  const { content, problems } = inspect();
  const sections = sortIntoSections(content, problems);
  expect(sections.map(({ id, fine, findings }) => [id, fine, findings.length])).toEqual([
    ['content', '4 lessons in de, en', 0],
    ['facts', '2 facts, the first expires on 2027-05-01', 0],
    ['orphans', 'no file that would never be shown', 0],
  ]);
});

it('sorts what was found by what has to be done about it', () => {
  const { content, problems } = inspect(
    { 'facts.yaml': [['expires: 2027-05-01', 'expires: 2026-12-01']] },
    { 'brand.yaml': 'colour: "#F5E663"\n', 'brnad.yaml': 'company: Acme\n' },
  );
  const found = sortIntoSections(content, problems).map(({ id, findings }) => [
    id,
    findings.map(({ level, where }) => `${level} ${where}`),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    content: ['warning company/brand.yaml:1 colour'],
    facts: ['warning content/facts.yaml:8 0.expires'],
    orphans: ['error company/brnad.yaml:1 file'],
  });
});
