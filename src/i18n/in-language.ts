import type { PerLanguage } from '#schemas/language.ts';

/**
 * The text of one language.
 * @throws when it is not there: the content check reports that with file and line before a build comes this far
 */
export function inLanguage(texts: PerLanguage, lang: string): string {
  const text = texts[lang];
  if (text === undefined) throw new Error(`There is no "${lang}" in ${JSON.stringify(texts)}`);
  return text;
}
