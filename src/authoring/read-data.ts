import type { z } from 'astro/zod';
import { type Brand, brandSchema } from '#schemas/brand.ts';
import type { Course } from '#schemas/course.ts';
import { type Fact, factSchema, factsSchema } from '#schemas/facts.ts';
import { glossarySchema, type Term, termSchema } from '#schemas/glossary.ts';
import { type Guidelines, guidelinesSchema } from '#schemas/guidelines.ts';
import type { Ids } from '#schemas/ids.ts';
import type { Language } from '#schemas/language.ts';
import { levelSchema } from '#schemas/level.ts';
import { trackSchema, tracksSchema } from '#schemas/tracks.ts';
import type { LevelCheck, LocatedTrack, StringValue } from './content.ts';
import { checkEntries, isExplained } from './entries.ts';
import { OURS } from './files.ts';
import { readStack } from './layers.ts';
import { type Problem, problem } from './problem.ts';
import type { Desk } from './read.ts';
import { readCourse } from './read-course.ts';
import { type IdList, readIds } from './read-ids.ts';
import { readStrings } from './read-strings.ts';
import { salvage, validate } from './validate.ts';

/** The files that no language owns. */
export function readBase(desk: Desk): Base {
  const brand = readFile(desk, 'brand.yaml', brandSchema);
  return {
    brand,
    ...readCourse(desk),
    ...readIds(desk),
    facts: readList(desk, 'facts.yaml', factsSchema, factSchema),
    guidelines: readFile(desk, 'guidelines.yaml', guidelinesSchema),
  };
}

/** The words of one language outside its modules. */
export function readLanguage(desk: Desk, language: Language): Words {
  const glossary = readList(desk, `${language}/glossary.yaml`, glossarySchema, termSchema);
  return { language, glossary, strings: readStrings(desk, language) };
}

/** The level check of one language; a course need not have one. */
export function readLevel(desk: Desk, language: Language): LevelCheck[] {
  const inner = `${language}/level.yaml`;
  if (!desk.files.has(inner)) return [];
  const data = readFile(desk, inner, levelSchema);
  const read = desk.sources.get(inner);
  return data && read ? [{ language, ...read, data }] : [];
}

/** What to run for whom; a course need not have tracks. */
export function readTracks(desk: Desk): LocatedTrack[] {
  const inner = 'tracks.yaml';
  if (!desk.files.has(inner)) return [];
  const whole = readFile(desk, inner, tracksSchema);
  if (whole !== undefined) return whole.map((data, index) => ({ index, data }));
  return salvage(trackSchema, desk.sources.get(inner)?.source.value).entries;
}

/** Reads one YAML file that has to be there; undefined if it has problems, which are noted. */
export function readFile<S extends z.ZodType>(
  desk: Desk,
  inner: string,
  schema: S,
): z.output<S> | undefined {
  const files = desk.files.get(inner) ?? [];
  const [file] = files;
  if (file === undefined) {
    noteMissing(desk, inner);
    return undefined;
  }
  const { source, problems, usable, layers } = readStack(files, schema, desk.borrow);
  desk.sources.set(inner, { file, source });
  desk.problems.push(...problems);
  const result = usable ? validate(schema, file.path, source) : { data: undefined, problems: [] };
  const entries = checkEntries(layers, schema);
  const isKnown = (one: Problem) =>
    problems.some(({ file: known, field }) => known === one.file && field === one.field);
  const others = result.problems.filter((one) => !isKnown(one) && !isExplained(entries, one));
  desk.problems.push(...entries.problems, ...others);
  if (result.data === undefined) desk.unreadable.files.add(inner);
  return result.data;
}

/** Notes that a file is not there; everything that would be in it stays unchecked. */
export function noteMissing(desk: Desk, inner: string) {
  const file = `${homeOf(desk, inner)}${inner}`;
  const where = { file, place: { line: 1, column: 1 }, field: 'file' };
  const message = 'This file is missing.';
  desk.problems.push(problem('file-missing', where, message, `Add it: ${purposes(inner)}.`));
  desk.unreadable.files.add(inner);
}

/** The folder in which a file would have to be: a module of the company's own is completed there. */
function homeOf(desk: Desk, inner: string): string {
  const folder = inner.slice(inner.indexOf('/'), inner.lastIndexOf('/') + 1);
  const beside = [...desk.files.values()]
    .flat()
    .filter(
      (file) => inner.includes('/') && file.inner.slice(file.inner.indexOf('/')).startsWith(folder),
    );
  const [theirs] = beside;
  if (!theirs || beside.some(({ layer }) => layer === OURS)) return `${OURS}/`;
  return `${theirs.layer}/${OURS}/`;
}

function readList<T extends { id: string }>(
  desk: Desk,
  inner: string,
  schema: z.ZodType<T[]>,
  entry: z.ZodType<T>,
): Map<string, T> {
  const whole = readFile(desk, inner, schema);
  if (whole !== undefined) return new Map(whole.map((item) => [item.id, item]));
  const value = desk.sources.get(inner)?.source.value;
  const { entries, badIds } = salvage(entry, value);
  for (const id of badIds) desk.unreadable.ids.add(id);
  // The file has good and bad entries: the bad ones are known by their ids, so the rest can be checked.
  if (Array.isArray(value) && entries.length + badIds.length === value.length) {
    desk.unreadable.files.delete(inner);
  }
  return new Map(entries.map(({ data }) => [data.id, data]));
}

/** A field of a value that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** What a missing file is for, in the fix. */
function purposes(inner: string): string {
  const name = inner.split('/').at(-1) ?? inner;
  return (
    filePurposes[name] ?? 'course.yaml names this lesson; or take the lesson out of course.yaml'
  );
}

const filePurposes: Partial<Record<string, string>> = {
  'course.yaml': 'it holds the order of the modules and lessons',
  'brand.yaml': 'it says who offers the course',
  'ids.yaml': 'it holds the published ids (published: {} and heirs: {} for a new course)',
  'facts.yaml': 'it holds the facts ([] for none)',
  'guidelines.yaml': 'it says what people may post, and whom they ask',
  'glossary.yaml': 'it holds the words of the glossary ([] for none)',
  'strings.yaml': 'it holds the sentences of the user interface',
  'module.mdx':
    'course.yaml says that this module is ready; it holds promise, objectives and transfer task',
  'quiz.yaml': 'course.yaml says that this module is ready; it holds the questions of its lessons',
  'workshop.mdx': 'course.yaml says that this module is ready; it holds the plan for trainers',
};

interface Base {
  course: Course | undefined;
  /** Modules that the company's course.yaml hides. */
  hidden: string[];
  brand: Brand | undefined;
  ids: Ids;
  idLists: IdList[];
  facts: Map<string, Fact>;
  guidelines: Guidelines | undefined;
}

interface Words {
  language: Language;
  glossary: Map<string, Term>;
  strings: Map<string, StringValue>;
}
