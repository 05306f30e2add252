import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Row } from './budgets.ts';

/** Where the script and the style sheet of a lesson begin. */
const LESSON = ['src/elements/lesson.ts', 'src/styles/lesson.css'];

/** What only deck and speaker view need. */
const STAGE =
  /^src\/(elements\/(stage|speaker)|domain\/(stage|deck|timetable)|stores\/(stage|wire)|islands\/(speaker|room)|components\/stage)\b/;

/** A lesson must not pay for the stage: none of its files may be reached from a lesson's. */
export function checkStage(root: string): Row {
  const found = listImports(root, LESSON).filter((file) => STAGE.test(file));
  const where = found.join(', ');
  return {
    what: 'Files of the stage in a lesson',
    value: found.length,
    limit: 0,
    unit: 'count',
    ok: found.length === 0,
    where: where || '/',
  };
}

/**
 * The source files that some files load, now or later, they themselves included. What brings types only
 * is not followed, since nothing of it is left in the browser.
 * @param entries from the project's folder, as are the results
 */
export function listImports(root: string, entries: readonly string[]): string[] {
  const known = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (known.has(file)) continue;
    known.add(file);
    const source = readFileSync(join(root, file), 'utf8').replace(TYPES, '');
    for (const [, name = ''] of source.matchAll(IMPORTS)) {
      const target = name.startsWith('#')
        ? join('src', name.slice(1))
        : relative(root, join(root, dirname(file), name));
      const path = target.replaceAll('\\', '/');
      if (/^[.#]/.test(name) && existsSync(join(root, path))) queue.push(path);
    }
  }
  return [...known];
}

const TYPES = /(?:import|export) type [^;]*;/g;
const IMPORTS = /(?:\bfrom|\bimport|@import)\s*\(?\s*['"]([^'"]+)['"]/g;
