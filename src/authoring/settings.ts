import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Hidden } from '#domain/course/hidden.ts';
import type { BrandInput } from '#schemas/brand.ts';
import type { Course } from '#schemas/course.ts';
import { brokenContent } from './broken.ts';
import { findCompany } from './company.ts';
import type { StringValue } from './content.ts';
import { OURS, readFiles } from './files.ts';
import type { Borrow } from './layers.ts';
import { mergeBrand } from './merge.ts';
import { openDesk } from './read.ts';
import { readBase } from './read-data.ts';
import { readStrings } from './read-strings.ts';
import { visibleCourse } from './visible.ts';

/**
 * `brand.yaml` with what a company lays over it, unchecked: the configuration needs it before
 * anything else is read. What is wrong in it, the content check says with file and line.
 * @param root absolute path of the project
 */
export function readBrandFile(root: string): BrandInput {
  const layers = [OURS, findCompany(root)].flatMap((folder) => folder ?? []);
  return layers
    .map((folder) => join(root, folder, 'brand.yaml'))
    .filter((file) => existsSync(file))
    .map((file): unknown => parse(readFileSync(file, 'utf8')) ?? undefined)
    .reduce(mergeBrand) as BrandInput;
}

/**
 * Makes sure that the brand and the course can be used: the configuration asks for both before the
 * content is checked.
 * @throws with all problems of the two, by file and line
 */
export async function checkSettings(root: string): Promise<void> {
  const desk = openDesk(await readFiles(root, findCompany(root)));
  const { brand, course } = readBase(desk);
  if (brand && course) return;
  throw brokenContent(desk.problems.filter(({ severity }) => severity === 'error'));
}

/** The languages of the site, the default first: a company's choice, else those of the course. */
export function readLanguages(root: string): string[] {
  const course: { languages: string[] } = parse(
    readFileSync(join(root, OURS, 'course.yaml'), 'utf8'),
  );
  return [...new Set(readBrandFile(root).languages ?? course.languages)];
}

/** The course as it is shown; undefined if it cannot be read. */
export async function readCourseFile(root: string): Promise<Course | undefined> {
  const base = readBase(openDesk(await readFiles(root, findCompany(root))));
  if (!base.course || !base.brand) return undefined;
  const { hidden } = base.brand;
  return visibleCourse(base.course, { ...hidden, modules: [...hidden.modules, ...base.hidden] });
}

/** What the site does not show, for those who meet links to it. */
export async function readHidden(root: string): Promise<Hidden> {
  const { course, brand, hidden } = readBase(openDesk(await readFiles(root, findCompany(root))));
  const ids = [...(brand?.hidden.modules ?? []), ...hidden];
  const modules = (course?.modules ?? []).filter(({ id }) => ids.includes(id));
  return {
    tiers: brand?.hidden.tiers ?? [],
    modules: modules.map(({ path }) => path),
    pages: brand?.hidden.pages ?? [],
  };
}

/** The languages that a company has begun to translate, and the one that stands in meanwhile. */
export async function readBorrow(root: string): Promise<Borrow> {
  return openDesk(await readFiles(root, findCompany(root))).borrow;
}

/**
 * The sentences of the user interface in every language of the site, and in the one that stands in:
 * the parts of a lesson speak the language of its text.
 */
export async function readTables(root: string): Promise<Map<string, Map<string, StringValue>>> {
  const desk = openDesk(await readFiles(root, findCompany(root)));
  const languages = readBase(desk).course?.languages ?? [];
  const { borrow } = desk;
  const all = new Set(borrow.languages.length > 0 ? [...languages, borrow.from] : languages);
  return new Map([...all].map((language) => [language, readStrings(desk, language)]));
}
