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

/** The folder that a fork adds; never there in the project itself. */
const FOLDER = 'company';
