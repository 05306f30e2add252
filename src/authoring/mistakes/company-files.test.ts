import { expect, it } from 'vitest';
import { tell } from '../../../tests/fixtures/content/inspect.ts';
import { checkCompanyFiles } from '../company-files.ts';

it('accepts the parts and the files that a company may bring', () => {
  const names = ['components/Header.astro', 'public/logo.svg', 'public/favicon.svg'];
  expect(checkCompanyFiles(names, 'company')).toEqual([]);
});

it('is told when a part cannot be replaced', () => {
  expect(tell(checkCompanyFiles(['components/Heade.astro'], 'acme'))).toMatchInlineSnapshot(`
    "part-unknown
    acme/components/Heade.astro:1  file
      "Heade" is not one of the parts that can be replaced (Header, Footer, Mark, Hero, ModuleCard, Help, Award). Rename it to Header.astro."
  `);
  expect(tell(checkCompanyFiles(['components/Quiz.astro'], 'acme'))).toMatchInlineSnapshot(`
    "part-unknown
    acme/components/Quiz.astro:1  file
      "Quiz" is not one of the parts that can be replaced (Header, Footer, Mark, Hero, ModuleCard, Help, Award). If another part needs it, move it into a folder: components/own/."
  `);
});

it('is told when a public file would take the place of one that the course needs', () => {
  expect(tell(checkCompanyFiles(['public/offline-worker.js'], 'acme'))).toMatchInlineSnapshot(`
    "public-reserved
    acme/public/offline-worker.js:1  file
      "offline-worker.js" cannot be replaced: it serves the pages to trainers in a room without network. Give the file another name, or delete it."
  `);
  expect(tell(checkCompanyFiles(['public/_astro/own.css'], 'acme'))).toMatchInlineSnapshot(`
    "public-reserved
    acme/public/_astro/own.css:1  file
      "_astro/own.css" cannot be replaced: the build writes into this folder. Give the file another name, or delete it."
  `);
});
