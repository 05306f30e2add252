import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Params, translate } from '#i18n/translate.ts';
import type { Lang } from './course.ts';

/** The sentence that a page shows, from content/<lang>/strings.yaml. */
export function say(lang: Lang, key: string, params?: Params): string {
  return translate(tableOf(lang), lang, key, params);
}

/** A sentence of which only the words are known, as a pattern: every `{placeholder}` fits anything. */
export function sayPattern(lang: Lang, key: string): RegExp {
  const parts = say(lang, key).split(/\{\w+\}/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'));
}

const tables = new Map<Lang, Record<string, string>>();

function tableOf(lang: Lang): Record<string, string> {
  const known = tables.get(lang);
  if (known) return known;
  const file = new URL(`../../../content/${lang}/strings.yaml`, import.meta.url);
  const entries: Record<string, string | { text: string }> = parse(readFileSync(file, 'utf8'));
  const table = Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : entry.text,
    ]),
  );
  tables.set(lang, table);
  return table;
}
