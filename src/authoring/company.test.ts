import { expect, test } from 'vitest';
import { ownFolder } from './company.ts';

test.each([
  ['kranich', '.astro/companies/kranich'],
  ['./brands/kranich/', '.astro/companies/brands+kranich'],
  ['brands\\kranich', '.astro/companies/brands+kranich'],
])('what is kept of the build of COMPANY=%s lies in %s', (company, folder) => {
  expect(ownFolder('.astro', company)).toBe(folder);
});

test.each([undefined, ''])('without COMPANY (%o) it lies where it always lay', (company) => {
  expect(ownFolder('.astro', company)).toBe('.astro');
});
