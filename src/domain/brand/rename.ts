/**
 * The same HTML with other names, so that a part can stand on a page twice: ids, what refers to them
 * in it, and the names by which landmarks are told apart.
 * @param html as Astro writes it: attributes in double quotes
 * @param suffix stands behind every id
 * @param label stands behind every name
 */
export function renameIds(html: string, suffix: string, label: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const rename = (id: string) => (ids.has(id) ? `${id}-${suffix}` : id);
  return html
    .replace(
      / (id|for|aria-(?:labelledby|describedby|controls))="([^"]+)"/g,
      (_, name: string, value: string) => ` ${name}="${value.split(/\s+/).map(rename).join(' ')}"`,
    )
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${rename(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`)
    .replace(/ aria-label="([^"]+)"/g, ` aria-label="$1 (${label})"`);
}
