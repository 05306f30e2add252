import type { Language } from '#schemas/language.ts';
import { sideBySide } from '../checks/translated.ts';
import type { Content } from '../content.ts';
import type { SourceFile } from '../files.ts';
import { readStack } from '../layers.ts';
import type { Stale } from '../replaced.ts';
import { findPerLanguage } from '../schema-walk.ts';
import { visibleCourse } from '../visible.ts';
import { parseYaml } from '../yaml.ts';
import type { Finding, Section } from './finding.ts';

/**
 * How far each language is that a company has begun: what is translated, what another language stands
 * in for, what is older than the text that it was translated from.
 */
export function examineTranslation(content: Content, stale: readonly Stale[]): Section {
  const { languages } = content.borrow;
  const old = stale.filter(({ isTranslated }) => isTranslated);
  const table = languages.flatMap((language) => countShares(content, language, old));
  return {
    id: 'translation',
    title: 'Translation',
    fine:
      languages.length === 0
        ? `${content.course.languages.join(', ')}, each complete`
        : `${languages.join(', ')}: nothing is older than its source`,
    findings: [
      ...old.map(toFinding),
      ...languages.flatMap((language) => findMissing(content, language) ?? []),
    ],
    ...(table.length > 0 ? { table } : {}),
  };
}

function countShares(content: Content, language: Language, stale: readonly Stale[]): Share[] {
  const { from } = content.borrow;
  const { modules } = visibleCourse(content.course, content.hidden);
  const share = (part: string, all: number, translated: number, place?: string): Share => {
    const older = stale.filter(
      ({ kind, name }) =>
        kind === 'stale' &&
        place &&
        name.replace(/^content\//, '').startsWith(`${language}/${place}`),
    );
    return { language, part, translated, 'stands in': all - translated, older: older.length };
  };
  const shareOfFiles = (part: string, place: string) => {
    const files = content.files.filter((file) => isPage(file, `${language}/${place}`));
    const own = files.filter(({ written }) => written === undefined);
    return share(part, files.length, own.length, place);
  };
  const missing = missingSentences(content, language).length;
  const sentences = sentencesOf(content, from).size;
  const words = idsOf(content, `${from}/glossary.yaml`);
  const own = idsOf(content, `${language}/glossary.yaml`);
  const texts = textsSideBySide(content);
  return [
    share('sentences of the pages', sentences, sentences - missing, 'strings.yaml'),
    share('glossary', words.size, [...words].filter((id) => own.has(id)).length, 'glossary.yaml'),
    share(
      'facts, guideline, names',
      texts.length,
      texts.filter((text) => text[language] !== undefined).length,
    ),
    shareOfFiles('level check', 'level.yaml'),
    ...modules
      .filter(({ status }) => status === 'ready')
      .map(({ path }) => shareOfFiles(path, `${path}/`)),
  ];
}

/** Files that are shown one by one, not what is inserted into others. */
function isPage({ inner }: SourceFile, place: string): boolean {
  return inner.startsWith(place) && /\.(?:mdx|yaml)$/.test(inner) && !inner.endsWith('.slots.mdx');
}

function findMissing(content: Content, language: Language): Finding | undefined {
  const missing = missingSentences(content, language);
  if (missing.length === 0) return undefined;
  const what = `${missing.length} ${missing.length === 1 ? 'sentence is' : 'sentences are'} shown in "${content.borrow.from}".`;
  const now = 'Translate what your learners meet first; --all lists the keys.';
  return {
    level: 'note',
    where: `${language}/strings.yaml`,
    what,
    now,
    more: missing.join('\n'),
  };
}

/** Keys without the forms of counting: a sentence is there once all forms of the original are. */
function missingSentences(content: Content, language: Language): string[] {
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

/** The texts of the data files by language, before any language stands in for another. */
function textsSideBySide({ files }: Content): Record<string, unknown>[] {
  return Object.entries(sideBySide).flatMap(([inner, schema]) => {
    const stack = files.filter((file) => file.inner === inner);
    const { source } = readStack(stack, undefined);
    return [...findPerLanguage(schema, source.value)].map(({ texts }) => texts);
  });
}

function toFinding({ kind, name, file, ours, diff }: Stale): Finding {
  const seen = `npm run doctor -- --translated ${name}`;
  const [what, now] = {
    stale: [
      `${ours} has changed since this was translated.`,
      `Bring it up to date${diff ? ' (--all shows the change)' : ''}, then run: ${seen}`,
    ],
    unknown: [
      `Nobody has noted which version of ${ours} this was translated from.`,
      `Compare the two, then run: ${seen}`,
    ],
    orphan: [
      `It was translated from ${ours}, which is gone.`,
      'Take it out, or keep it as your own.',
    ],
    leftover: ['replaced.yaml knows this translation, which is gone.', 'Take its line out.'],
  }[kind] as [string, string];
  return { level: 'warning', where: file, what, now, ...(diff ? { more: diff } : {}) };
}

/** A type and not an interface: the report takes any row of names and figures. */
type Share = {
  language: Language;
  /** What was counted: a module by its folder, or a kind of text. */
  part: string;
  translated: number;
  'stands in': number;
  /** Files whose source has changed since they were translated. */
  older: number;
};
