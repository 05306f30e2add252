import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommand, isOnPath } from './packages.mjs';
import { run } from './run.mjs';

/** What each web server of the tests is called; Debian keeps servers off the path of a user. */
const names = { nginx: ['nginx'], apache: ['apache2', 'httpd'] };
const folders = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];

/**
 * A web server of the system that is there and starts.
 * @param {'nginx' | 'apache'} program
 * @returns {string | undefined} its path
 */
export function findHost(program) {
  const places = [...(process.env.PATH ?? '').split(delimiter), ...folders].filter(Boolean);
  return places
    .flatMap((folder) => names[program].map((name) => join(folder, name)))
    .find((path) => existsSync(path) && spawnSync(path, ['-v']).status === 0);
}

/**
 * Finds a web server or installs the package of the system. Its package also starts it on some
 * systems, on port 80, so nothing is installed on a person's own machine: only for root, as in a
 * container or in CI, and with brew, which starts nothing.
 * @param {'nginx' | 'apache'} program
 * @param {(sentence: string) => void} say
 * @returns {Promise<string | undefined>} its path; undefined when there is none and no way to get it
 */
export async function getHost(program, say) {
  const found = findHost(program);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const command = installCommand(program, (name) => name !== 'sudo' && isOnPath(name), isRoot);
  if (command) {
    say(`There is no ${program} here: installing the package of the system (${command}) ...`);
    await run(command, { minutes: 6 });
    const installed = findHost(program);
    if (installed) return installed;
  }
  say(
    `There is no ${program} here, so the tests that need it are skipped; install it to run them.`,
  );
  return undefined;
}
