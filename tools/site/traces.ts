import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { findCompany } from '#authoring/company.ts';
import { OURS } from '#authoring/files.ts';
import {
  type BrandNames,
  findTraces,
  listMarks,
  type Mark,
  type Trace,
} from '#domain/brand/traces.ts';

/**
 * The traces of the default brand in the built site of a company; none where there is no company.
 * @param root absolute path of the project
 * @param dir the built site
 * @param company the folder of the company under `root`
 */
export function readTraces(
  root: string,
  dir = join(root, 'dist'),
  company = findCompany(root),
): Trace[] {
  if (!company) return [];
  const marks = readMarks(root, company);
  return globSync('**', { cwd: dir, dot: true })
    .sort()
    .flatMap((path) => {
      const text = TEXTS.test(path) ? readFileSync(join(dir, path), 'utf8') : '';
      return findTraces(path, text, marks);
    });
}

/** What must not stand in anything that comes from a company's site: pages, papers, calendars. */
export function readMarks(root: string, company: string): Mark[] {
  return listMarks(read(root, OURS) as BrandNames, read(root, company));
}

/** What a brand file says itself. */
function read(root: string, folder: string): Partial<BrandNames> {
  const file = join(root, folder, 'brand.yaml');
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as Partial<BrandNames>) ?? {}) : {};
}

/** Files that people or browsers read as text; of others the name is looked at. */
const TEXTS =
  /\.(html|css|js|json|svg|ics|webmanifest|txt|xml|conf|toml)$|(^|\/)(_headers|_redirects|\.htaccess)$/;
