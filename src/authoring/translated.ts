import type { Language } from '#schemas/language.ts';
import { sideBySide } from './checks/translated.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './files.ts';
import { readStack } from './layers.ts';
import { findPerLanguage } from './schema-walk.ts';
import { visibleCourse } from './visible.ts';
import { parseYaml } from './yaml.ts';

/** What of a language that a company has begun is translated, part by part. */
export function countTranslated(content: Content, language: Language): Part[] {
  const { from } = content.borrow;
  const { modules } = visibleCourse(content.course, content.hidden);
  const countFiles = (part: string, place: string): Part => {
    const files = content.files.filter((file) => isPage(file, `${language}/${place}`));
    const own = files.filter(({ written }) => written === undefined);
    return { part, place, all: files.length, translated: own.length };
  };
  const missing = missingSentences(content, language).length;
  const sentences = sentencesOf(content, from).size;
  const words = idsOf(content, `${from}/glossary.yaml`);
  const own = idsOf(content, `${language}/glossary.yaml`);
  const texts = Object.keys(sideBySide).flatMap((inner) => textsSideBySide(content, inner));
  return [
    {
      part: 'sentences of the pages',
      place: 'strings.yaml',
      all: sentences,
      translated: sentences - missing,
    },
    {
      part: 'glossary',
      place: 'glossary.yaml',
      all: words.size,
      translated: [...words].filter((id) => own.has(id)).length,
    },
    {
      part: 'facts, guideline, names',
      all: texts.length,
      translated: texts.filter((text) => text[language] !== undefined).length,
    },
    countFiles('level check', 'level.yaml'),
    ...modules
      .filter(({ status }) => status === 'ready')
      .map(({ path }) => countFiles(path, `${path}/`)),
  ];
}

/** The languages in which something is not translated yet, each with the one that stands in. */
export function findUnfinished(content: Content): StandIns {
  return standInsWhere(content, (language) =>
    countTranslated(content, language).some(({ all, translated }) => translated < all),
  );
}

/** The same for one of the files in which the texts of all languages stand side by side. */
export function findUnfinishedIn(content: Content, inner: string): StandIns {
  const texts = textsSideBySide(content, inner);
  return standInsWhere(content, (language) => texts.some((one) => one[language] === undefined));
}

function standInsWhere(
  { borrow }: Content,
  isUnfinished: (language: Language) => boolean,
): StandIns {
  const begun = borrow.languages.filter(isUnfinished);
  return Object.fromEntries(begun.map((language) => [language, borrow.from]));
}

/** Files that are shown one by one, not what is inserted into others. */
function isPage({ inner }: SourceFile, place: string): boolean {
  return inner.startsWith(place) && /\.(?:mdx|yaml)$/.test(inner) && !inner.endsWith('.slots.mdx');
}

/** Keys without the forms of counting: a sentence is there once all forms of the original are. */
export function missingSentences(content: Content, language: Language): string[] {
  const own = sentencesOf(content, language);
  return [...sentencesOf(content, content.borrow.from)].flatMap(([key, forms]) => {
    const found = own.get(key);
    return found && [...forms].every((form) => found.has(form)) ? [] : key;
  });
}

/** The sentences that a language has itself: their keys, and in which forms they count. */
function sentencesOf({ files }: Content, language: Language): Map<string, Set<string>> {
  const sentences = new Map<string, Set<string>>();
  for (const value of valuesOf(files, `${language}/strings.yaml`)) {
    for (const key of Object.keys(value ?? {})) {
      const [, name = key, form = ''] = /^(.+)\.(zero|one|two|few|many|other)$/.exec(key) ?? [];
      sentences.set(name, (sentences.get(name) ?? new Set()).add(form));
    }
  }
  return sentences;
}

function idsOf({ files }: Content, inner: string): Set<string> {
  return new Set(
    valuesOf(files, inner).flatMap((value) =>
      Array.isArray(value) ? value.map(({ id }: { id?: unknown }) => String(id)) : [],
    ),
  );
}

function valuesOf(files: readonly SourceFile[], inner: string): unknown[] {
  return files
    .filter((file) => file.inner === inner && file.written === undefined)
    .map(({ path, text }) => parseYaml(path, text).source.value);
}

/** The texts of a data file by language, before any language stands in for another. */
function textsSideBySide({ files }: Content, inner: string): Record<string, unknown>[] {
  const schema = sideBySide[inner];
  if (!schema) return [];
  const { source } = readStack(
    files.filter((file) => file.inner === inner),
    undefined,
  );
  return [...findPerLanguage(schema, source.value)].map(({ texts }) => texts);
}

export interface Part {
  /** A module by its folder, or a kind of text. */
  part: string;
  /** Where its files are, below the folder of the language; none for texts that stand side by side. */
  place?: string;
  all: number;
  translated: number;
}

/** A language that is not translated completely, and the one that stands in. */
export type StandIns = Readonly<Record<Language, Language>>;
