import { expect, it } from 'vitest';
import { openFormat } from './formats.ts';

it('takes dotted keys apart for the form and puts them together again', () => {
  const { fromFile, toFile } = openFormat('sentences');
  const text = '# Ours\nhome.title: "Up we go"\nhome.start: { text: Go, note: Button }\n';
  expect(fromFile(text.trim())).toEqual({
    entries: [
      { key: 'home.title', text: 'Up we go' },
      { key: 'home.start', text: 'Go' },
    ],
  });
  const entries = [
    { key: 'home.title', text: 'Up' },
    { key: 'home.start', text: 'Start' },
    { key: 'nav.skip', text: 'Skip' },
  ];
  expect(toFile({ entries })).toBe(
    '# Ours\nhome.title: "Up"\nhome.start: { text: Start, note: Button }\nnav.skip: Skip\n',
  );
});

it('writes a list as a list', () => {
  const { fromFile, toFile } = openFormat('list');
  const form = fromFile('- id: one # first\n');
  expect(form).toEqual({ entries: [{ id: 'one' }] });
  expect(toFile({ entries: [{ id: 'one', term: '' }, { id: 'two' }] })).toBe(
    '- id: one # first\n- id: two\n',
  );
});

it('begins files that are not there yet', () => {
  expect(openFormat('list').toFile({ entries: [{ id: 'one' }] })).toBe('- id: one\n');
  expect(openFormat('fields').toFile({ company: 'Acme', short: '' })).toBe('company: Acme\n');
});

it('knows nothing of what a form adds for fields that the file does not have', () => {
  const { fromFile, toFile } = openFormat('fields');
  const text = 'company: Acme\naccent: # none\n';
  const form = fromFile(text);
  expect(toFile({ ...form, links: [], privacy: { officer: null }, resultCodes: '' })).toBe(text);
});
