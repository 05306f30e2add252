import { expect, it } from 'vitest';
import { isInstalled, isNewEnough } from './install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const mac = { version: '1.0.0', integrity: 'sha512-m', optional: true };
const lock = { packages: { '': {}, 'node_modules/a': a, 'node_modules/a-mac': mac } };

it('is satisfied when every package is there, those for other systems aside', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
});

it.each([
  ['nothing was installed', undefined],
  ['a package is missing', { packages: {} }],
  ['a version differs', { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } }],
  ['the contents differ', { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } }],
  [
    'a package is there that the lock lacks',
    { packages: { 'node_modules/a': a, 'node_modules/b': a } },
  ],
])('installs when %s', (_, marker) => {
  expect(isInstalled(lock, marker)).toBe(false);
});

it.each([
  ['v24.21.0', true],
  ['v22.22.3', true],
  ['v22.23.0', true],
  ['v22.22.2', false],
  ['v22.9.9', false],
  ['v20.20.2', false],
])('says of Node %s whether it is new enough: %s', (version, enough) => {
  expect(isNewEnough(version, '>=22.22.3')).toBe(enough);
});
