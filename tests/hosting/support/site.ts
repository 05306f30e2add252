import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Hosting } from '#domain/hosting/headers.ts';

/** The company of the site: it asks for the editing forms, and for nothing else. */
export const company = 'tests/fixtures/editing';

/** What the site of these tests is built for: a path two folders deep, on a host shared with others. */
export const hosting: Hosting = {
  site: 'https://intranet.example',
  base: '/learn/bootcamp/',
  frames: ['https://lms.example'],
  admin: { asked: [], pages: ['de', 'en'] },
};

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where it is built; `HOSTING_DIST` names one that is there already. */
export const dist = process.env.HOSTING_DIST ?? join(root, 'test-results/hosting-site');

/** Every file of it, by its path. */
export function listFiles(): string[] {
  return globSync('**', { cwd: dist, dot: true }).sort();
}

/** One file of it, as text. */
export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}
