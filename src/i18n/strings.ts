import sentences from 'virtual:sentences';
import { type Params, translate } from './translate.ts';

/** The sentences of every language; see integrations/content. Browser code never imports this room: islands and elements get theirs from the page. */
const tables = new Map(Object.entries(sentences));

/**
 * The translator of one language.
 * @throws when the language has no strings or the key does not exist: content checks report both
 *   with file and line before a build comes this far.
 */
export function getTranslator(lang: string | undefined): Translator {
  const table = lang === undefined ? undefined : tables.get(lang);
  if (!lang || !table) throw new Error(`content/${lang}/strings.yaml does not exist`);
  return (key, params) => translate(table, lang, key, params);
}

/** Those sentences of a language whose keys begin with `prefix.`, for an island's props. */
export function pickStrings(lang: string, ...prefixes: string[]): Record<string, string> {
  const table = tables.get(lang) ?? {};
  return Object.fromEntries(
    Object.entries(table).filter(([key]) =>
      prefixes.some((prefix) => key.startsWith(`${prefix}.`)),
    ),
  );
}

export type Translator = (key: StringKey, params?: Params) => string;
export type StringKey = (keyof Strings extends never ? string : keyof Strings) | NamedKey;

/** Keys whose last part is an id of the content; the content check proves that they exist. */
type NamedKey =
  `${'tier' | 'tier.promise' | 'topic' | 'fact.grade' | 'workshop.priority' | 'privacy' | 'council.field'}.${string}`;

declare global {
  /** Filled from content/en/strings.yaml by the content integration, so a missing key is a type error. */
  interface Strings {}
}
