import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with which a company makes the course its own, as a path under the root: what the
 * environment variable COMPANY names, else `company` if it is there.
 * @throws when COMPANY names a folder that does not exist: a site in the wrong brand would be worse
 */
export function findCompany(root: string, wanted = process.env.COMPANY): string | undefined {
  if (!wanted) return existsSync(join(root, FOLDER)) ? FOLDER : undefined;
  const name = wanted.replace(/\/+$/, '');
  const path = join(root, name);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new Error(
      `COMPANY=${wanted}: there is no such folder in ${root}. Name a folder under it, or leave COMPANY out.`,
    );
  }
  return name;
}

/** The same, whether it is there or not: where tools write what is the company's. */
export function companyFolder(): string {
  return (process.env.COMPANY || FOLDER).replace(/\/+$/, '');
}

/**
 * The folder below `base` for what a build keeps: one of its own for each company that COMPANY names, so
 * that two can be built from one checkout at once.
 */
export function ownFolder(base: string, wanted = process.env.COMPANY): string {
  const key = wanted
    ?.split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.')
    .join('+');
  return key ? `${base}/companies/${key}` : base;
}

/** The folder that a fork adds; never there in the project itself. */
const FOLDER = 'company';
