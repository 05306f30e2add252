/**
 * Looks a sentence up and fills its `{placeholders}`, numbers as the language writes them. With `count`, the plural form of the language
 * is taken from `key.one`, `key.other`, ... (Unicode CLDR plural rules).
 * Works in the browser too: islands pass the table they were given.
 * @throws when the key is missing
 */
export function translate(
  table: Record<string, string>,
  lang: string,
  key: string,
  params: Params = {},
): string {
  const sentence = table[key] ?? table[pluralKey(lang, key, params.count)];
  if (sentence === undefined)
    throw new Error(`"${key}" is missing in content/${lang}/strings.yaml`);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    (params[name] ?? whole).toLocaleString(lang),
  );
}

function pluralKey(lang: string, key: string, count: Params[string] | undefined): string {
  return `${key}.${new Intl.PluralRules(lang).select(Number(count ?? 0))}`;
}

export type Params = Record<string, string | number>;
