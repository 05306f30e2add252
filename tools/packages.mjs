import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * How each system's own package manager installs a program. `root` says whether it needs to be
 * root; the first manager that is there is the one to use.
 */
export const managers = [
  {
    name: 'apt-get',
    root: true,
    // Debian has a Chromium without windows, which is faster; Ubuntu has not.
    browser: apt('APT chromium-headless-shell || APT chromium'),
    nginx: apt('APT nginx-light libnginx-mod-http-brotli-filter || APT nginx-light || APT nginx'),
    apache: apt('APT apache2'),
  },
  {
    name: 'dnf',
    root: true,
    browser: 'dnf install -y chromium',
    nginx: 'dnf install -y nginx',
    apache: 'dnf install -y httpd',
  },
  {
    name: 'pacman',
    root: true,
    browser: 'pacman -Sy --noconfirm chromium',
    nginx: 'pacman -Sy --noconfirm nginx',
    apache: 'pacman -Sy --noconfirm apache',
  },
  {
    name: 'apk',
    root: true,
    browser: 'apk add --no-cache chromium',
    nginx: 'apk add --no-cache nginx',
    apache: 'apk add --no-cache apache2',
  },
  {
    name: 'zypper',
    root: true,
    browser: 'zypper --non-interactive install chromium',
    nginx: 'zypper --non-interactive install nginx',
    apache: 'zypper --non-interactive install apache2',
  },
  {
    name: 'brew',
    root: false,
    browser: 'brew install --cask chromium',
    nginx: 'brew install nginx',
    apache: 'brew install httpd',
  },
];

/**
 * The command line that installs a program here, or undefined where none of the managers is.
 * @param {'browser' | 'nginx' | 'apache'} program
 * @param {(name: string) => boolean} has whether a program is on the path
 * @param {boolean} isRoot
 */
export function installCommand(program, has, isRoot) {
  const manager = managers.find(({ name }) => has(name));
  if (!manager) return undefined;
  if (isRoot || !manager.root) return manager[program];
  // -n: fail rather than ask for a password that nobody is there to type.
  return has('sudo') ? `sudo -n sh -c '${manager[program]}'` : undefined;
}

/** Whether a program can be called by its name. */
export function isOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, name)));
}

function apt(packages) {
  const install = 'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends';
  return `apt-get update && (${packages.replaceAll('APT', install)})`;
}
