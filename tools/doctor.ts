/**
 * `npm run doctor`: one screen on everything that a company has to know about its site.
 *   npm run doctor                        for people; ends with 1 if there is an error
 *   npm run doctor -- --all               every finding, not the first few of each part
 *   npm run doctor -- --quick             without the built site
 *   npm run doctor -- --json              for programs
 *   npm run doctor -- --translated ar     notes that these translations are up to date: a language or a file
 *   npm run doctor -- --council [--lang de]   a sheet for the works council, as Markdown
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { findCompany } from '#authoring/company.ts';
import type { Content } from '#authoring/content.ts';
import { examineBrand } from '#authoring/doctor/brand.ts';
import { examineColours } from '#authoring/doctor/colours.ts';
import { writeCouncilSheet } from '#authoring/doctor/council.ts';
import type { Section } from '#authoring/doctor/finding.ts';
import { sortIntoSections } from '#authoring/doctor/problems.ts';
import { examineReplaced } from '#authoring/doctor/replaced.ts';
import { formatReport, hasErrors } from '#authoring/doctor/report.ts';
import { examineTranslation } from '#authoring/doctor/translation.ts';
import { readContent } from '#authoring/read.ts';
import { readHosting } from '#authoring/read-hosting.ts';
import { findStale, listTranslated, remember } from '#authoring/replaced.ts';
import { examineSite } from './doctor/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const wishes = readWishes();
  if (wishes.translated !== undefined) {
    console.log(await noteTranslated(wishes.translated));
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { content, problems } = await readContent(root, { today });
  if (wishes.council) {
    printSheet(content, wishes.lang, today);
    return;
  }
  const stale = await findStale(root);
  const sections: Section[] = [
    ...sortIntoSections(content, problems),
    examineBrand(readYaml('content/brand.yaml'), readCompanyBrand()),
    ...(content ? [examineColours(content.brand)] : []),
    examineReplaced(stale),
    ...(content ? [examineTranslation(content, stale)] : []),
    ...(wishes.quick ? [] : await examineSite(root, readHosting(), findCompany(root))),
  ];
  console.log(wishes.json ? JSON.stringify({ sections }, null, 2) : formatReport(sections, wishes));
  process.exitCode = hasErrors(sections) ? 1 : 0;
}

/**
 * Notes that translations are up to date with what they were made from.
 * @param wanted a language, or a file by its path in the company's folder
 */
async function noteTranslated(wanted: string): Promise<string> {
  const names = wanted.includes('/') ? [wanted] : await listTranslated(root, wanted);
  if (names.length === 0)
    throw new Error(`The company has nothing in the language "${wanted}" yet.`);
  for (const name of names) await remember(root, name);
  return `Noted as up to date:\n${names.map((name) => `  ${name}`).join('\n')}`;
}

function printSheet(content: Content | undefined, wanted: string | undefined, day: string): void {
  if (!content) throw new Error('The content cannot be read; "npm run content" says why.');
  const { languages } = content.course;
  const language = wanted ?? languages[0];
  if (!language || !languages.includes(language)) {
    throw new Error(`--lang takes a language of the site: ${languages.join(', ')}.`);
  }
  console.log(writeCouncilSheet(content, language, day));
}

function readCompanyBrand(): { path: string; value: unknown } | undefined {
  const company = findCompany(root);
  if (!company) return undefined;
  const path = `${company}/brand.yaml`;
  return { path, value: existsSync(join(root, path)) ? readYaml(path) : {} };
}

function readYaml(path: string) {
  return parse(readFileSync(join(root, path), 'utf8'));
}

/** @throws with the way to call it, if it was called in another */
function readWishes() {
  try {
    return parseArgs({
      options: {
        all: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        translated: { type: 'string' },
        council: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Error(
      `${(error as Error).message}\nCall it like this: npm run doctor -- [--all] [--quick] [--json] [--translated ar] [--council [--lang de]]`,
    );
  }
}
