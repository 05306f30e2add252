import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { FormSchema } from '#domain/editing/forms.ts';
import { type Plan, planForms } from '#domain/editing/plan.ts';
import { companyFolder } from './company.ts';
import { readBrandFile, readLanguages } from './settings.ts';

/** What the forms at /admin/ show, by the company's folder as it is now. */
export function readForms(root: string): Plan {
  const folder = companyFolder();
  const schemas = FILES.map((name): [string, FormSchema] => [
    name,
    JSON.parse(readFileSync(join(root, `schemas/company/${name}.json`), 'utf8')),
  ]);
  const { repository } = readBrandFile(root);
  const texts = globSync(TEXTS, { cwd: join(root, folder) }).sort();
  const languages = readLanguages(root);
  return planForms({ folder, languages, schemas: Object.fromEntries(schemas), texts, repository });
}

/** Files of a company that have a form. */
const FILES = ['brand', 'course', 'facts', 'guidelines', 'glossary'];

/** Files of a company that are edited as plain text. */
const TEXTS = ['content/**/*.{mdx,yaml}', 'tracks.yaml', '*/level.yaml'];
