import { expect, it } from 'vitest';
import { installCommand, managers } from './packages.mjs';

it('installs with the package manager that is there, as root', () => {
  expect(installCommand('browser', (name) => name === 'apk', true)).toBe(
    'apk add --no-cache chromium',
  );
});

it('asks sudo without a password when it is not root', () => {
  const has = (name: string) => ['dnf', 'sudo'].includes(name);
  expect(installCommand('browser', has, false)).toBe("sudo -n sh -c 'dnf install -y chromium'");
});

it('never runs brew as root', () => {
  expect(installCommand('browser', (name) => name === 'brew', false)).toBe(
    'brew install --cask chromium',
  );
});

it('has no command without a package manager, or without root and sudo', () => {
  expect(installCommand('browser', () => false, true)).toBeUndefined();
  expect(installCommand('browser', (name) => name === 'pacman', false)).toBeUndefined();
});

it('installs each program with every manager', () => {
  for (const program of ['browser', 'nginx', 'apache'] as const) {
    for (const { name } of managers) {
      expect(installCommand(program, (one) => one === name, true)).toContain(name);
    }
  }
});
