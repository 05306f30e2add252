/**
 * The addresses of other hosts that a page or a style sheet would ask for by itself. Links, which
 * people follow, are none; nor is what only names something, like a namespace.
 */
export function findForeign(path: string, text: string): string[] {
  const found = path.endsWith('.css')
    ? [...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/g)]
    : [...text.matchAll(loading)];
  return [...new Set(found.flatMap(([, one, two]) => one ?? two ?? []))];
}

/** Attributes with which HTML loads: `src` and the like, and `href` of a `<link>` that fetches. */
const loading =
  /<(?:img|script|iframe|video|audio|source|track|embed|object|input|use|image)\b[^>]*?\s(?:src|srcset|data|poster|xlink:href|href)="((?:https?:)?\/\/[^"]+)"|<link\b(?=[^>]*\brel="(?:stylesheet|preload|modulepreload|icon|manifest|preconnect|dns-prefetch|prefetch)")[^>]*?\shref="((?:https?:)?\/\/[^"]+)"/g;
