import { join } from 'node:path';
import { brandSchema, type Formality } from '#schemas/brand.ts';
import { checkBrandFiles } from './brand-files.ts';
import { checkContent } from './check.ts';
import { findCompany } from './company.ts';
import { checkCompanyFiles } from './company-files.ts';
import type { Content, DataSource } from './content.ts';
import { checkDrawings, readDrawings } from './drawings.ts';
import { listAssets, OURS, readFiles, type SourceFile } from './files.ts';
import { speak } from './formality/speak.ts';
import { type Borrow, readStack, type Stacks, stackFiles, standIn } from './layers.ts';
import { type Problem, sortProblems } from './problem.ts';
import { fieldOf, readBase, readLanguage, readLevel, readTracks } from './read-data.ts';
import { readModules } from './read-modules.ts';

/**
 * Reads, types and checks the content, and what a company lays over it.
 * @param root absolute path of the project
 */
export async function readContent(
  root: string,
  { today, company, formality }: ReadOptions,
): Promise<Reading> {
  const folder = company ?? findCompany(root);
  const assets = await listAssets(root, folder);
  const reading = inspectFiles(await readFiles(root, folder), { today, assets, formality });
  if (!folder) return reading;
  const modules = reading.content?.course.modules.map(({ id }) => id);
  const drawings = modules ? checkDrawings(await readDrawings(root, folder), folder, modules) : [];
  const files = reading.content ? await checkBrandFiles(reading.content, join(root, folder)) : [];
  const found = [...checkCompanyFiles(assets, folder), ...drawings, ...files];
  return { ...reading, problems: sortProblems([...reading.problems, ...found]) };
}

/**
 * Types and checks files that were read already.
 * @param options the day of the check, and which pictures and fonts the company has
 */
export function inspectFiles(
  files: SourceFile[],
  {
    today,
    assets = [],
    formality,
  }: Pick<ReadOptions, 'today' | 'formality'> & { assets?: readonly string[] },
): Reading {
  const { content, problems } = parseFiles(files, assets, formality);
  const found = content ? checkContent(content, today) : [];
  return { content, problems: withoutCopies(sortProblems([...problems, ...found])) };
}

/** Where one language stands in for another, its files are read twice. */
function withoutCopies(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** Puts the files of the layers over each other, ready to be read. */
export function openDesk(files: readonly SourceFile[], formality?: Formality): Desk {
  // How to speak, and in which languages, is asked of the brand before anything else is read.
  const brand = readStack(stackFiles(files).get('brand.yaml') ?? [], undefined).source.value;
  const wanted = formality ?? fieldOf(brand, 'formality');
  const spoken = speak(files, wanted === 'formal');
  const stacks = stackFiles(spoken.files);
  const borrow = findBorrowed(files, fieldOf(brand, 'languages'));
  for (const language of borrow.languages) standIn(stacks, language, borrow.from);
  const unreadable = { files: new Set<string>(), ids: new Set<string>() };
  return { borrow, files: stacks, problems: spoken.problems, sources: new Map(), unreadable };
}

/** Types files that were read already, without checking what they say about each other. */
export function parseFiles(
  files: SourceFile[],
  assets: readonly string[],
  formality?: Formality,
): Reading {
  const desk = openDesk(files, formality);
  const base = readBase(desk);
  const spoken = base.course?.languages ?? findLanguages(files);
  const words = spoken.map((language) => readLanguage(desk, language));
  const levels = spoken.flatMap((language) => readLevel(desk, language));
  const tracks = readTracks(desk);
  const pages = readModules(desk, base.course, spoken);
  const { borrow, problems, sources, unreadable } = desk;
  if (!base.course || !base.brand) return { content: undefined, problems };

  const content: Content = {
    ...pages,
    course: base.course,
    borrow,
    hidden: { ...base.brand.hidden, modules: [...base.brand.hidden.modules, ...base.hidden] },
    brand: base.brand,
    ids: base.ids,
    idLists: base.idLists,
    facts: base.facts,
    guidelines: base.guidelines,
    levels,
    tracks,
    glossary: new Map(words.map(({ language, glossary }) => [language, glossary])),
    strings: new Map(words.map(({ language, strings }) => [language, strings])),
    files: [...desk.files.values()].flat(),
    assets,
    sources,
    unreadable,
  };
  return { content, problems };
}

/** Without a course, the languages are those that have sentences. */
function findLanguages(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ inner }) => /^([^/]+)\/strings\.yaml$/.exec(inner)?.[1] ?? []);
}

/**
 * A language that only a company has need not be translated completely: the first language of the
 * site that is ours stands in, else English.
 */
function findBorrowed(files: readonly SourceFile[], languages: unknown): Borrow {
  const wanted = brandSchema.shape.languages.safeParse(languages).data ?? [];
  const ours = findLanguages(files.filter(({ layer }) => layer === OURS));
  const begun = wanted.filter((language) => !ours.includes(language));
  const from = wanted.find((language) => ours.includes(language)) ?? 'en';
  return { languages: begun, from };
}

export interface ReadOptions {
  /** The day of the check, as 2026-11-24. */
  today: string;
  /** The folder of a company under the root; without it the one that is there, or that COMPANY names. */
  company?: string;
  /** How the course speaks; without it as `brand.yaml` says. */
  formality?: Formality | undefined;
}

export interface Reading {
  /** Everything that could be read; undefined if course.yaml or brand.yaml cannot be. */
  content: Content | undefined;
  /** All problems, by file and line. */
  problems: Problem[];
}

/** What the reading functions share while they work. */
export interface Desk {
  /** Languages that a company has begun to translate. */
  borrow: Borrow;
  files: Stacks;
  problems: Problem[];
  sources: Map<string, DataSource>;
  unreadable: Content['unreadable'];
}
