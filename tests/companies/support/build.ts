import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../../tools/run.mjs';

/** The folder of a fixture company, as COMPANY takes it. */
export function folderOf(name: string): string {
  return `tests/fixtures/companies/${name}`;
}

/**
 * Builds the site of a company into a folder of its own. `COMPANIES_DIST` names a folder in which the
 * sites are there already.
 * @returns the folder of the site
 * @throws with the last words of the build when it fails
 */
export async function buildSite(name: string): Promise<string> {
  if (process.env.COMPANIES_DIST) return join(process.env.COMPANIES_DIST, name);
  const dir = join(root, 'test-results/companies', name);
  const { code, output } = await run(`astro build --outDir "${dir}"`, {
    // Vitest puts an address of its own into SITE, which would win over the company's.
    env: { COMPANY: folderOf(name), SITE: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) {
    const end = output.trim().split('\n').slice(-40).join('\n');
    throw new Error(`The site of "${name}" cannot be built (code ${code}):\n${end}`);
  }
  return dir;
}

/** All that git would see of the project, and what is in it: the same before and after a build. */
export function readCheckout(): Map<string, string> {
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  return new Map(files.map((file) => [file, digest(join(root, file))]));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
