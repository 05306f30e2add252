import type { Language } from '#schemas/language.ts';
import { type StringEntry, stringSchema, stringsSchema } from '#schemas/strings.ts';
import type { DataSource, StringValue } from './content.ts';
import { suggest } from './nearest.ts';
import { problem } from './problem.ts';
import type { Desk } from './read.ts';
import { fieldOf, readFile } from './read-data.ts';
import { atKey } from './where.ts';
import { parseYaml } from './yaml.ts';

/** The sentences of the user interface in one language, by their key. */
export function readStrings(desk: Desk, language: Language): Map<string, StringValue> {
  const inner = `${language}/strings.yaml`;
  const whole = readFile(desk, inner, stringsSchema);
  const strings = whole ?? salvageStrings(desk.sources.get(inner)?.source.value);
  const entries = Object.entries(strings).map(([key, entry]) => [key, toValue(entry)] as const);
  const table = new Map(entries);
  checkKnown(desk, inner);
  if (desk.borrow.languages.includes(language)) fillPlurals(table, language);
  return table;
}

/** A company changes sentences of ours: one that we do not have would stand nowhere. */
function checkKnown(desk: Desk, inner: string) {
  const [ours, ...theirs] = desk.files.get(inner) ?? [];
  if (!ours || theirs.length === 0) return;
  const known = keysOf(parseYaml(ours.path, ours.text).source.value);
  for (const file of theirs) {
    const { source } = parseYaml(file.path, file.text);
    for (const key of keysOf(source.value)) {
      if (fieldOf(source.value, key) === null) {
        const message = `"${key}" is empty.`;
        const fix = 'Write the sentence; or take the line out, and ours is shown.';
        desk.problems.push(problem('field-type', atKey({ file, source }, [key]), message, fix));
        desk.unreadable.files.add(inner);
        continue;
      }
      // What is not even written like a key has a problem of its own.
      if (known.includes(key) || !key.includes('.')) continue;
      if (known.some((one) => baseOf(one) === baseOf(key) && baseOf(one) !== one)) {
        checkForm(desk, { file, source }, inner.split('/')[0] ?? '', key);
        continue;
      }
      const message = `"${key}" is not a sentence of the course.`;
      const fix = suggest(key, known) ?? `Take it out; all sentences stand in ${ours.path}.`;
      desk.problems.push(problem('string-unknown', atKey({ file, source }, [key]), message, fix));
      desk.unreadable.files.add(inner);
    }
  }
}

/** A form in which a language does not count would be shown nowhere. */
function checkForm(desk: Desk, data: DataSource, language: string, key: string) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const form = key.split('.').at(-1) ?? '';
  if (pluralCategories.some((category) => category === form)) return;
  const message = `"${language}" does not count in the form "${form}", only in ${pluralCategories.join(', ')}.`;
  const fix = `Use one of them: ${baseOf(key)}.${pluralCategories.at(-1)}`;
  desk.problems.push(problem('string-plural', atKey(data, [key]), message, fix));
}

/** A language may count in more forms than the one that stands in: they are all like the last. */
function fillPlurals(table: Map<string, StringValue>, language: Language) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [key, value] of [...table]) {
    if (!key.endsWith('.other')) continue;
    for (const category of pluralCategories) {
      const form = `${baseOf(key)}.${category}`;
      if (!table.has(form)) table.set(form, value);
    }
  }
}

function baseOf(key: string): string {
  return key.replace(/\.(zero|one|two|few|many|other)$/, '');
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function salvageStrings(value: unknown): Record<string, StringEntry> {
  const good: Record<string, StringEntry> = {};
  if (typeof value !== 'object' || value === null) return good;
  for (const [key, entry] of Object.entries(value)) {
    const result = stringSchema.safeParse(entry);
    if (result.success) good[key] = result.data;
  }
  return good;
}

function toValue(entry: StringEntry): StringValue {
  return typeof entry === 'string' ? { text: entry } : entry;
}
