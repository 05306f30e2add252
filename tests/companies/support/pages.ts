import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { type PageKind, pageKinds } from '../../e2e/support/course.ts';

/** One page of each kind, by its path below the base. */
export function listKinds(language: string): [kind: PageKind, path: string][] {
  const kinds = Object.entries(pageKinds('en')) as [PageKind, string][];
  return kinds
    .filter(([kind]) => kind !== 'lost')
    .map(([kind, path]) => [kind, path.replace('/en/', `${language}/`)]);
}

/** The decks of a language, by their paths below the base. */
export function listDecks(dir: string, language: string): string[] {
  const files = globSync(`${language}/**/present/index.html`, { cwd: dir });
  return files.map((file) => file.slice(0, -'index.html'.length)).sort();
}

/** Whether the built site has a page. */
export function hasPage(dir: string, path: string): boolean {
  return existsSync(join(dir, path, 'index.html'));
}

/** The text of a built page. */
export function readPage(dir: string, path: string): string {
  return readFileSync(join(dir, path, 'index.html'), 'utf8');
}

/** The addresses of the pages that the search of a built site finds, from its root. */
export function listFound(dir: string): string[] {
  const files = globSync('pagefind/fragment/*.pf_fragment', { cwd: dir });
  return files.map((file) => {
    // A word that marks the format stands before the JSON.
    const text = gunzipSync(readFileSync(join(dir, file))).toString('utf8');
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
    return url;
  });
}
