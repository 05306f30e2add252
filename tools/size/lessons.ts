import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

/**
 * The addresses of the built lessons that have a quiz, heaviest page first.
 * @param dist the built site
 */
export function findLessons(dist: string): string[] {
  return globSync('*/*/*/*/index.html', { cwd: dist })
    .map((file) => ({ file, html: readFileSync(join(dist, file)) }))
    .filter(({ html }) => html.includes('<lesson-quiz'))
    .map(({ file, html }) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      bytes: gzipSync(html).length,
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
