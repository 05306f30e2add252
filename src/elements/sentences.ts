/**
 * The sentences that the page has given to an element. The translator of the islands would bring
 * their whole file along; nothing here needs plural forms.
 */
export function readSentences({ dataset }: HTMLElement) {
  const table: Record<string, string> = JSON.parse(dataset.words ?? '{}');
  const { lang } = document.documentElement;
  return (key: string, params: Record<string, string | number> = {}) =>
    (table[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      (params[name] ?? whole).toLocaleString(lang),
    );
}
