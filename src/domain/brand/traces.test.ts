import { describe, expect, test } from 'vitest';
import { type BrandNames, findTraces, listMarks } from './traces.ts';

const ours: BrandNames = {
  siteId: 'smb',
  site: 'https://social-media-bootcamp.example',
  company: 'Muster AG',
  course: { de: 'Social Media Bootcamp', en: 'Social Media Bootcamp' },
  colour: '#C9371F',
  accent: '#F2C443',
  contacts: { comms: { name: 'Kim Beispiel', email: 'post@muster.example' } },
  imprint: {
    organisation: 'Muster AG',
    city: '12345 Musterstadt',
    country: { de: 'Deutschland' },
    email: 'bootcamp@muster.example',
  },
};
const own = {
  siteId: 'nord',
  site: 'https://lernen.nord.example',
  company: 'Nord & Söhne',
  course: { de: 'Sichtbar', en: 'Seen' },
  colour: '#0B5FA5',
  accent: '#7AD3C1',
};
const marks = listMarks(ours, own);
const values = (path: string, text: string, list = marks) =>
  findTraces(path, text, list).map(({ value }) => value);

describe('a trace is', () => {
  test.each([
    ['the company', '<p>Muster AG</p>', 'Muster AG'],
    ['the course', '{"course":"Social Media Bootcamp"}', 'Social Media Bootcamp'],
    ['a contact that was left', 'Ask Kim Beispiel.', 'Kim Beispiel'],
    ['an address', 'href="mailto:post@muster.example"', 'post@muster.example'],
    [
      'the place of the site',
      'https://social-media-bootcamp.example/de/',
      'social-media-bootcamp.example',
    ],
    ['the id', '<html data-site="smb">', 'smb'],
    ['the id in a file name', 'download="smb-beginner.png"', 'smb'],
    ['a colour', 'a{color:#C9371F}', '#c9371f'],
    ['a colour in an address', "fill='%23c9371f'", '#c9371f'],
  ])('%s', (_, text, value) => {
    expect(values('de/index.html', text)).toEqual([value]);
  });

  test('the id in the name of a file', () => {
    expect(values('de/smb-card.svg', '<svg/>')).toEqual(['smb']);
  });
});

test('example firms, places and countries are no traces', () => {
  const text = 'Muster Logistik, Musterklinik, Musterstadt, Muster AGs, Jana Beispiel, Deutschland';
  expect(values('de/index.html', text)).toEqual([]);
});

test('a name inside another word is no trace', () => {
  expect(values('de/index.html', 'usmba, /smbx/, #c9371fa')).toEqual([]);
});

test('what a script calls its variables is none, a name in it is', () => {
  expect(values('_astro/a.js', 'const smb="#C9371F"')).toEqual([]);
  expect(values('_astro/a.js', 'const a="Muster AG"')).toEqual(['Muster AG']);
});

test('what the company writes itself is its own, though it be ours', () => {
  const kept = listMarks(ours, {
    ...own,
    company: 'Muster AG',
    colour: '#c9371f',
    accent: '#f2c443',
  });
  expect(kept.some(({ value, kind }) => value === 'Muster AG' || kind === 'colour')).toBe(false);
});

test('a name of the course and colours that it leaves out it keeps, contacts it does not', () => {
  const kept = listMarks(ours, { company: 'Nord' }).map(({ value }) => value);
  expect(kept).not.toContain('Social Media Bootcamp');
  expect(kept).not.toContain('#c9371f');
  expect(kept).toContain('Kim Beispiel');
});

test('a trace says where it stands, with the words around it', () => {
  expect(findTraces('de/index.html', '<p>Written\n for Muster AG.</p>', marks)).toEqual([
    {
      kind: 'name',
      value: 'Muster AG',
      path: 'de/index.html',
      around: '<p>Written for Muster AG.</p>',
    },
  ]);
});
