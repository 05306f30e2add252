import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallCourse } from '../../../tests/fixtures/content/course.ts';
import { examineBrand } from './brand.ts';

const ours = parse(smallCourse['brand.yaml'] ?? '');
const path = 'company/brand.yaml';

it('asks nothing of the default brand itself', () => {
  expect(examineBrand(ours).findings).toEqual([]);
});

it('names every field that still has our value', () => {
  const { findings } = examineBrand(ours, {
    path,
    value: {
      siteId: 'acme',
      site: 'https://acme.example',
      company: 'Acme',
      contacts: { comms: { name: 'Ada', email: 'ada@acme.example' } },
      imprint: { organisation: 'Acme', represented: 'Ada', email: 'ada@acme.example' },
    },
  });
  expect(findings.map(({ level, where }) => `${level} ${where}`)).toEqual([
    'error company/brand.yaml imprint.street, imprint.city',
    'error company/brand.yaml contacts.legal.name, contacts.legal.email, contacts.security.name, contacts.security.email, contacts.works-council.name, contacts.works-council.email',
    'warning company/brand.yaml imprint.email, contacts.comms.email',
  ]);
  expect(findings[0]?.what).toBe(
    'The imprint still says 2 things of Muster AG, who does not exist.',
  );
});

it('warns of an id under which two sites would share their progress', () => {
  const { findings } = examineBrand(ours, { path, value: {} });
  expect(findings.find(({ where }) => where === `${path} siteId`)?.level).toBe('warning');
});

it('does not mind that a team is called what it is called with us', () => {
  const { findings } = examineBrand(ours, { path, value: {} });
  expect(findings.map(({ where }) => where).join()).not.toMatch(/role|country/);
});

it('does not mind what we say in a language that the site does not have', () => {
  const register = { register: { de: 'HRB 0', en: 'HRB 0' } };
  const fields = (languages: string[]) =>
    examineBrand(
      { ...ours, imprint: { ...ours.imprint, ...register } },
      { path, value: { languages, imprint: { register: { en: 'Companies House 1' } } } },
    ).findings.map(({ where }) => where);
  expect(fields(['en']).join()).not.toContain('register');
  expect(fields(['de', 'en']).join()).toContain('imprint.register.de');
});
