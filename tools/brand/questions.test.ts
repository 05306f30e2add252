import { expect, it } from 'vitest';
import { fieldNames } from '#authoring/schema-walk.ts';
import { brandSchema } from '#schemas/brand.ts';
import { readFlags, writeHelp } from './flags.ts';
import { listQuestions, optionalField } from './questions.ts';

const languages = ['de', 'en'];
const questions = listQuestions(languages);

it('asks only for fields that brand.yaml has', () => {
  const known = fieldNames(brandSchema);
  expect(questions.filter(({ path }) => !known.includes(path[0] ?? ''))).toEqual([]);
});

it('gives every question a flag of its own, which is read and stands in the help', () => {
  const flags = questions.map(({ flag }) => flag);
  expect(new Set(flags).size).toBe(flags.length);
  const help = writeHelp(languages);
  for (const flag of flags) {
    expect(readFlags([`--${flag}`, 'x'], languages).answers.get(flag)).toBe('x');
    expect(help).toContain(`  --${flag} `);
  }
});

it('ends every question with a question mark and every hint with a full stop', () => {
  for (const { ask, hint } of questions) {
    expect(ask).toMatch(/\?( \(\w+\))?$/);
    expect(hint).toMatch(/\.$/);
  }
});

it('asks once in each language, also in one that a flag has only just added', () => {
  const { answers } = readFlags(['--languages', 'de,fr', '--course-fr', 'Le bootcamp'], ['de']);
  expect(answers.get('course-fr')).toBe('Le bootcamp');
  expect(() => readFlags(['--course-fr', 'Le bootcamp'], ['de'])).toThrow('--help');
});

it('knows what may be left out, and with which group', () => {
  const find = (flag: string) => questions.find((question) => question.flag === flag);
  const fields = ['accent', 'logo', 'logo-dark', 'imprint-register-de', 'company', 'comms-email'];
  expect(fields.map((flag) => optionalField(find(flag) ?? { path: [] })?.join('.'))).toEqual([
    'accent',
    'logo',
    'logo.dark',
    'imprint.register',
    undefined,
    undefined,
  ]);
});
