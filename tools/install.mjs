import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the packages when they are missing or not those of package-lock.json, and makes sure
 * that the Node which runs the tools can.
 * @throws {Error} with a sentence that says what to do
 */
export async function installMissing() {
  if (!isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) {
    console.log('Installing the packages (about a minute) ...');
    const { code, output } = await run('npm ci --no-audit --no-fund --loglevel=error');
    if (code !== 0) throw new Error(`npm ci failed:\n\n${output}`);
  }
  await checkNode();
}

/**
 * Whether what npm noted down after its last install is what the lock asks for. Contents are
 * compared, not dates: a checkout or a copy changes dates.
 * @param {Lock | undefined} lock package-lock.json
 * @param {Lock | undefined} marker node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(lock, marker) {
  if (!lock || !marker) return false;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const known = new Set(wanted.map(([path]) => path));
  return (
    Object.keys(marker.packages).every((path) => known.has(path)) &&
    wanted.every(([path, { version, integrity, optional }]) => {
      const there = marker.packages[path];
      if (!there) return optional === true; // for another system
      return there.version === version && there.integrity === integrity;
    })
  );
}

/**
 * Whether a Node version meets the ">=a.b.c" of package.json.
 * @param {string} version such as "v24.21.0"
 * @param {string} range such as ">=22.22.3"
 */
export function isNewEnough(version, range) {
  const [have, need] = [version, range].map((text) => text.match(/\d+/g)?.map(Number) ?? []);
  const differing = need.findIndex((part, i) => part !== have[i]);
  return differing === -1 || (have[differing] ?? 0) > need[differing];
}

async function checkNode() {
  let { code, output } = await run('node --version');
  if (code !== 0) {
    // The packaged Node needs glibc, which Alpine lacks: go on with the system's own.
    rmSync(join(root, 'node_modules/.bin/node'), { force: true });
    ({ code, output } = await run('node --version'));
  }
  const { engines } = readJson('package.json');
  if (code === 0 && isNewEnough(output, engines.node)) return;
  throw new Error(
    `This needs Node ${engines.node.replace('>=', '')} or newer, and finds ${output.trim()}. ` +
      'Install it from https://nodejs.org and run the command again.',
  );
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @typedef {{ packages: Record<string, Package> }} Lock
 */
