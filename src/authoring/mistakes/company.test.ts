import { expect, it } from 'vitest';
import { companyMistake } from '../../../tests/fixtures/content/inspect.ts';

it('is told with the file, line and field of the company', () => {
  expect(companyMistake('brand.yaml', 'company: Acme\ncolor: "#112233"\n')).toMatchInlineSnapshot(`
      "field-unknown
      company/brand.yaml:2  color
        "color" is not a field; the fields here are siteId, site, base, frames, company, short, course, languages, logo, fonts, colour, accent, resultCodes, contacts, mentors, links, imprint, privacy, hidden, certificate, admin. Change "color" to "colour"."
    `);
  expect(
    companyMistake('brand.yaml', 'company: Acme\ncontacts:\n  legal: { email: nobody }\n'),
  ).toMatchInlineSnapshot(`
      "field-value
      company/brand.yaml:3  contacts.legal.email
        "nobody" is not an e-mail address. Write it like this: email: team@muster.example"
    `);
  expect(
    companyMistake('facts.yaml', '- { id: headline-length, grade: X }\n'),
  ).toMatchInlineSnapshot(`
      "field-value
      company/facts.yaml:1  0.grade
        "X" is not one of O, S, W, F. Choose one of them: grade: O"
    `);
  expect(companyMistake('course.yaml', 'hidden: [m9]\n')).toMatchInlineSnapshot(`
      "module-unknown
      company/course.yaml:1  hidden.0
        "m9" is not a module of this course. Use one of m1, m2."
    `);
  expect(companyMistake('course.yaml', 'hide: [m1]\n')).toMatchInlineSnapshot(`
      "field-unknown
      company/course.yaml:1  hide
        "hide" is not a field; the fields here are order, hidden, added. Take it out."
    `);
  expect(companyMistake('brnad.yaml', 'company: Acme\n')).toMatchInlineSnapshot(`
      "file-orphan
      company/brnad.yaml:1  file
        course.yaml does not know this file, so it would never be shown. Rename it to brand.yaml."
    `);
  expect(companyMistake('en/strings.yaml', 'nav.serach: Look\n')).toMatchInlineSnapshot(`
      "string-unknown
      company/en/strings.yaml:1  nav.serach
        "nav.serach" is not a sentence of the course. Change it to "nav.search"."
    `);
});
