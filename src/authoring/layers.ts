import type { z } from 'astro/zod';
import type { SourceFile } from './files.ts';
import { isFilled, type Layer, mergeBrand, mergeSources, mergeValues } from './merge.ts';
import { fillLanguages } from './schema-walk.ts';
import { findUnquoted, parseYaml, type YamlReading } from './yaml.ts';

/** The files of each place in the course, ours first, as far as they still count. */
export function stackFiles(files: readonly SourceFile[]): Stacks {
  const stacks: Stacks = new Map();
  for (const file of files) {
    const below = stacks.get(file.inner) ?? [];
    stacks.set(file.inner, file.replaces && !isData(file.inner) ? [file] : [...below, file]);
  }
  return stacks;
}

/** Whether a file is never replaced as a whole: a company says only what it changes in it. */
export function isData(inner: string): boolean {
  return /^(?:[^/]+\/(?:strings|glossary)|(?:brand|course|facts|guidelines|ids))\.yaml$/.test(
    inner,
  );
}

/**
 * Lets the files of one language stand in for those that another does not have. Sentences and words
 * are laid over them one by one.
 */
export function standIn(stacks: Stacks, language: string, from: string) {
  for (const [inner, files] of [...stacks]) {
    if (!inner.startsWith(`${from}/`)) continue;
    const place = `${language}${inner.slice(from.length)}`;
    const below = files.map((file) => ({ ...file, inner: place, written: file.written ?? from }));
    const own = stacks.get(place) ?? [];
    stacks.set(place, own.some(({ replaces }) => replaces) ? own : [...below, ...own]);
  }
}

/**
 * Parses the files of one place and lays them over each other.
 * @param borrow the languages whose texts may be missing, and the language that stands in
 */
export function readStack(
  files: readonly SourceFile[],
  schema: z.ZodType | undefined,
  borrow: Borrow = { languages: [], from: '' },
): StackReading {
  const all = files.map((file) => ({ file: file.path, ...parseYaml(file.path, file.text) }));
  const readings = all.filter((reading, index) => index === 0 || isFilled(reading));
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    // In the first file an empty field is a problem of its own; above it, it takes ours out.
    ...files.slice(1).flatMap(({ path, text }) => findUnquoted(path, text)),
  ];
  const usable = readings.every((reading) => reading.usable);
  const [first] = readings;
  if (!usable || !first)
    return { source: mergeSources(undefined, readings), problems, usable: false, layers: [] };
  const merge = files[0]?.inner === 'brand.yaml' ? mergeBrand : mergeValues;
  const value = readings.map(({ source }) => source.value).reduce(merge);
  fillLanguages(schema, value, borrow);
  const source = readings.length === 1 ? { ...first.source, value } : mergeSources(value, readings);
  return { source, problems, usable, layers: readings };
}

export interface StackReading extends YamlReading {
  /** The files one by one, ours first; none if one of them cannot be read. */
  layers: readonly Layer[];
}

/** Files by their place in the course, ours first. */
export type Stacks = Map<string, SourceFile[]>;

/** Languages that are not translated completely, and the one whose text is shown meanwhile. */
export interface Borrow {
  languages: readonly string[];
  from: string;
}
