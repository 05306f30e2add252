import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type StringEntry, stringsSchema } from '#schemas/strings.ts';

/** The sentences of the user interface in English, with the notes for translators. */
export async function readSentences(root: string): Promise<Sentences> {
  const text = await readFile(join(root, 'content/en/strings.yaml'), 'utf8');
  return Object.entries(stringsSchema.parse(parse(text)));
}

/**
 * A file in which every sentence waits to be translated, below the note for the translator. While a
 * line is a comment, the sentence of another language is shown, and the sentence counts as missing.
 */
export function writeSentences(sentences: Sentences, language: string): string {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const lines = [HEAD];
  let family = '';
  for (const [key, entry] of inForms(sentences, pluralCategories)) {
    const { text, note } = typeof entry === 'string' ? { text: entry, note: undefined } : entry;
    const first = key.split('.')[0] ?? '';
    if (first !== family) lines.push('');
    family = first;
    if (note !== undefined) lines.push(`# ${note.replaceAll('\n', ' ')}`);
    lines.push(`#${key}: ${JSON.stringify(text)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Sentences that count stand in the forms in which the language counts, not in those of English. */
function inForms(sentences: Sentences, forms: readonly string[]): Sentences {
  const english = new Map(sentences);
  const counts = (base: string) =>
    ['one', 'other'].some((form) => {
      const entry = english.get(`${base}.${form}`);
      return (typeof entry === 'string' ? entry : entry?.text)?.includes('{count}');
    });
  return sentences.flatMap(([key, entry]): Sentences => {
    const [, base = '', form = ''] = /^(.+)\.(one|other)$/.exec(key) ?? [];
    if (base === '' || !counts(base)) return [[key, entry]];
    if (form === 'one') return forms.includes('one') ? [[key, entry]] : [];
    return forms.filter((one) => one !== 'one').map((one) => [`${base}.${one}`, entry]);
  });
}

const HEAD = `# The sentences of the user interface. To translate one, take the # away before its key:
#   #nav.search: "Search"      becomes      nav.search: "Recherche"
# What stands in {braces} stays as it is. Lines that begin with "# " are notes.`;

type Sentences = [key: string, entry: StringEntry][];
