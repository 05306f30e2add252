import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * What would break `npm ci` on another machine: npm writes a lock without the packages for foreign
 * systems when the registry lacks them, and then refuses that lock itself. And a release that raised
 * one version and forgot the other.
 * @param {{ version?: string, packages: Record<string, { version?: string, resolved?: string,
 *   optionalDependencies?: Record<string, string> }> }} lock package-lock.json
 * @param {string} [version] of package.json
 * @returns {string[]} one sentence per problem
 */
export function auditLock({ version: locked, packages }, version) {
  const problems = [];
  for (const found of new Set([locked, packages['']?.version])) {
    if (found !== version) {
      problems.push(
        `package-lock.json belongs to version ${found}, package.json to ${version}. Make releases ` +
          'with npm run release, or set the version in both.',
      );
    }
  }
  for (const [path, { resolved, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      if (!lookUp(packages, path, name)) {
        problems.push(
          `${path || 'package.json'} wants ${name}, which the lock lacks. Choose a version of ` +
            'which every platform package is published, and run npm install again.',
        );
      }
    }
    if (/^(https?|git)/.test(resolved ?? '')) {
      problems.push(
        `${path} names the host ${resolved}. Keep omit-lockfile-registry-resolved=true in .npmrc, ` +
          'and run npm install again.',
      );
    }
  }
  return problems;
}

/** Looks in the same places as Node does: beside the package, then in every folder above it. */
function lookUp(packages, path, name) {
  for (let folder = path; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`];
    if (found?.version) return true;
    if (folder === '') return false;
  }
}

if (process.argv[1]?.endsWith('lock.mjs')) {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const problems = auditLock(read('package-lock.json'), read('package.json').version);
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
