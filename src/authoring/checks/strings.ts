import type { Language } from '#schemas/language.ts';
import type { Content, DataSource } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { atKey, inData, inFile } from '../where.ts';

/** Every language has the same sentences with the same placeholders, and all of its plural forms. */
export function checkStrings(content: Content): Problem[] {
  const tables = content.course.languages.flatMap((language) => readTable(content, language));
  // A key that is written wrong may be the one that seems to be missing.
  const broken = tables.some(({ data }) => content.unreadable.files.has(data.file.inner));
  return tables.flatMap((table) => [
    ...(broken ? [] : checkKeys(content, table, tables)),
    ...checkPlaceholders(table, tables),
    ...(content.borrow.languages.includes(table.language) ? [] : checkPlurals(table)),
  ]);
}

function checkKeys({ course }: Content, table: Table, tables: Table[]): Problem[] {
  const wanted = new Map<string, string>();
  for (const tier of course.tiers) wanted.set(`tier.${tier}`, 'a tier of course.yaml');
  for (const topic of course.topics) wanted.set(`topic.${topic}`, 'a topic of course.yaml');
  for (const other of tables) {
    for (const key of other.keys) {
      const { file, place } = atKey(other.data, [key]);
      // The forms of a plural differ from language to language; checkPlurals knows them.
      if (!isPlural(key, other)) wanted.set(key, `${file}:${place.line}`);
    }
  }
  return [...wanted]
    .filter(([key]) => !table.keys.has(key))
    .map(([key, origin]) => {
      const message = `The sentence "${key}" is missing here; it belongs to ${origin}.`;
      return problem(
        'string-missing',
        inFile(table.data.file, key),
        message,
        `Add it: ${key}: "..."`,
      );
    });
}

function checkPlaceholders(table: Table, [first]: Table[]): Problem[] {
  if (first === undefined || first === table) return [];
  return [...table.texts].flatMap(([key, text]) => {
    const original = first.texts.get(key);
    if (original === undefined || isPlural(key, table)) return [];
    const here = placeholders(text);
    const there = placeholders(original);
    if (here.join() === there.join()) return [];
    const message = `This sentence fills in ${list(here)}; ${first.data.file.path} fills in ${list(there)}.`;
    const fix = 'Use the same names in braces in every language.';
    return [problem('string-placeholder', inData(table.data, [key]), message, fix)];
  });
}

function checkPlurals(table: Table): Problem[] {
  const { pluralCategories } = new Intl.PluralRules(table.language).resolvedOptions();
  const bases = new Set([...table.keys].filter((key) => isPlural(key, table)).map(baseOf));
  return [...bases].flatMap((base) =>
    pluralCategories
      .filter((category) => !table.keys.has(`${base}.${category}`))
      .map((category) => {
        const known = [...table.keys].find((key) => baseOf(key) === base) ?? base;
        const message = `The plural "${base}" has no form "${category}".`;
        const fix = `Add it: ${base}.${category}: "{count} ..."`;
        return problem('string-plural', atKey(table.data, [known]), message, fix);
      }),
  );
}

/** A key is a form of a plural if it ends like one and a sentence of its family counts something. */
function isPlural(key: string, { texts }: Table): boolean {
  if (!forms.test(key)) return false;
  const family = [...texts].filter(([other]) => forms.test(other) && baseOf(other) === baseOf(key));
  return family.some(([, text]) => text.includes('{count}'));
}

const forms = /\.(zero|one|two|few|many|other)$/;

function baseOf(key: string): string {
  return key.replace(forms, '');
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => `{${name}}`).join(', ');
}

function readTable({ sources, strings, unreadable }: Content, language: Language): Table[] {
  const data = sources.get(`${language}/strings.yaml`);
  const texts = strings.get(language);
  const value = data?.source.value;
  if (!data || !texts || typeof value !== 'object' || value === null) return [];
  if (unreadable.files.has(data.file.inner) && texts.size === 0) return [];
  const entries = [...texts].map(([key, { text }]) => [key, text] as const);
  return [{ language, data, keys: new Set(Object.keys(value)), texts: new Map(entries) }];
}

interface Table {
  language: Language;
  data: DataSource;
  /** All keys, also those whose sentence is wrong. */
  keys: Set<string>;
  texts: Map<string, string>;
}
