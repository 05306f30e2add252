import { checkContent } from './check.ts';
import type { Content, DataSource } from './content.ts';
import { readFiles, type SourceFile } from './files.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readBase, readLanguage, readLevel, readTracks } from './read-data.ts';
import { readModules } from './read-modules.ts';

/**
 * Reads, types and checks the content.
 * @param root absolute path of the project
 */
export async function readContent(
  root: string,
  { today, layers = ['content'] }: ReadOptions,
): Promise<Reading> {
  return inspectFiles(await readFiles(root, layers), { today, layer: layers[0] ?? 'content' });
}

/**
 * Types and checks files that were read already.
 * @param options the day of the check, and the layer in which a missing file is to be added
 */
export function inspectFiles(
  files: SourceFile[],
  { today, layer }: { today: string; layer: string },
): Reading {
  const { content, problems } = parseFiles(files, layer);
  const found = content ? checkContent(content, today) : [];
  return { content, problems: sortProblems([...problems, ...found]) };
}

function parseFiles(files: SourceFile[], layer: string): Reading {
  const desk: Desk = {
    layer,
    files: new Map(files.map((file) => [file.inner, file])),
    problems: [],
    sources: new Map(),
    unreadable: { files: new Set(), ids: new Set() },
  };
  const base = readBase(desk);
  const spoken = base.course?.languages ?? findLanguages(files);
  const words = spoken.map((language) => readLanguage(desk, language));
  const levels = spoken.flatMap((language) => readLevel(desk, language));
  const tracks = readTracks(desk);
  const pages = readModules(desk, base.course, spoken);
  const { problems, sources, unreadable } = desk;
  if (!base.course || !base.brand) return { content: undefined, problems };

  const content: Content = {
    ...pages,
    course: base.course,
    brand: base.brand,
    ids: base.ids,
    facts: base.facts,
    guidelines: base.guidelines,
    levels,
    tracks,
    glossary: new Map(words.map(({ language, glossary }) => [language, glossary])),
    strings: new Map(words.map(({ language, strings }) => [language, strings])),
    files,
    sources,
    unreadable,
  };
  return { content, problems };
}

/** Without a course, the languages are those that have sentences. */
function findLanguages(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ inner }) => /^([^/]+)\/strings\.yaml$/.exec(inner)?.[1] ?? []);
}

export interface ReadOptions {
  /** The day of the check, as 2026-11-24. */
  today: string;
  /** Content folders under the root, ours first; where two have the same path, the later one wins. */
  layers?: readonly string[];
}

export interface Reading {
  /** Everything that could be read; undefined if course.yaml or brand.yaml cannot be. */
  content: Content | undefined;
  /** All problems, by file and line. */
  problems: Problem[];
}

/** What the reading functions share while they work. */
export interface Desk {
  /** The name of our own layer, for files that are missing. */
  layer: string;
  files: Map<string, SourceFile>;
  problems: Problem[];
  sources: Map<string, DataSource>;
  unreadable: Content['unreadable'];
}
