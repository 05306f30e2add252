import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeAnswers } from './write.ts';

const ours = { company: 'Muster AG', accent: '#F2C443' };

const text = `# Ask Ada before you change this.
siteId: acme # never

contacts:
    comms: { name: Ada, role: { de: Presse } } # on leave in May
own: field
company: Acme
languages: [ de ]
`;

it('changes the lines of an answer and keeps comments, order and fields of others', () => {
  const written = writeAnswers(text, [{ path: ['company'], value: 'Acme SE' }], ours);
  for (const kept of ['# Ask Ada', '# never', '# on leave in May', 'own: field']) {
    expect(written).toContain(kept);
  }
  expect(Object.keys(parse(written))).toEqual(Object.keys(parse(text)));
  expect(parse(written).company).toBe('Acme SE');
});

it('gives back a text to the letter in which every answer stands already', () => {
  const changes = [
    { path: ['company'], value: 'Acme' },
    { path: ['languages'], value: ['de'] },
    { path: ['contacts', 'comms', 'name'], value: 'Ada' },
  ];
  expect(writeAnswers(text, changes, ours)).toBe(text);
  const crooked = text.replace('company: Acme', "company:   'Acme'");
  expect(writeAnswers(crooked, changes, ours)).toBe(crooked);
});

it('is the same whether it runs once or twice', () => {
  const changes = [
    { path: ['colour'], value: '#123456' },
    { path: ['logo', 'light'], value: 'logo.svg' },
    { path: ['languages'], value: ['de', 'en'] },
    { path: ['accent'], value: undefined },
  ];
  const once = writeAnswers('', changes, ours);
  expect(once).toMatchInlineSnapshot(`
    "# What is set here stands over content/brand.yaml. "npm run brand" asks for it.

    colour: "#123456"
    logo:
      light: logo.svg
    languages: [ de, en ]
    accent: null
    "
  `);
  expect(writeAnswers(once, changes, ours)).toBe(once);
});

it('makes a group where one was begun and left empty', () => {
  const written = writeAnswers('logo:\n', [{ path: ['logo', 'light'], value: 'a.svg' }], ours);
  expect(parse(written)).toEqual({ logo: { light: 'a.svg' } });
});

it('takes out what is the company’s own, with a group that it leaves empty', () => {
  const own = 'company: Acme\nlogo:\n  light: logo.svg\n';
  const written = writeAnswers(own, [{ path: ['logo', 'light'], value: undefined }], ours);
  expect(written).toBe('company: Acme\n');
});

it('takes out what the default has by an empty field, so that it stays out', () => {
  expect(parse(writeAnswers('', [{ path: ['accent'], value: undefined }], ours))).toEqual({
    accent: null,
  });
});

it('keeps the line ends of Windows', () => {
  const windows = text.replaceAll('\n', '\r\n');
  const written = writeAnswers(windows, [{ path: ['company'], value: 'Acme SE' }], ours);
  expect(written.replaceAll('\r\n', '')).not.toContain('\n');
});
