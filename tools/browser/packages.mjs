/**
 * How each system's own package manager installs a Chromium. `root` says whether it needs to be
 * root; the first manager that is there is the one to use.
 */
export const managers = [
  {
    name: 'apt-get',
    root: true,
    // Debian has a Chromium without windows, which is faster; Ubuntu has not.
    install: 'apt-get update && (APT chromium-headless-shell || APT chromium)'.replaceAll(
      'APT',
      'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends',
    ),
  },
  { name: 'dnf', root: true, install: 'dnf install -y chromium' },
  { name: 'pacman', root: true, install: 'pacman -Sy --noconfirm chromium' },
  { name: 'apk', root: true, install: 'apk add --no-cache chromium' },
  { name: 'zypper', root: true, install: 'zypper --non-interactive install chromium' },
  { name: 'brew', root: false, install: 'brew install --cask chromium' },
];

/**
 * The command line that installs a Chromium here, or undefined where none of the managers is.
 * @param {(name: string) => boolean} has whether a program is on the path
 * @param {boolean} isRoot
 */
export function installCommand(has, isRoot) {
  const manager = managers.find(({ name }) => has(name));
  if (!manager) return undefined;
  if (isRoot || !manager.root) return manager.install;
  // -n: fail rather than ask for a password that nobody is there to type.
  return has('sudo') ? `sudo -n sh -c '${manager.install}'` : undefined;
}
