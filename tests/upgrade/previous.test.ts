import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { git } from './support/git.ts';
import { findPrevious } from './support/previous.ts';

let temp: string;
let root: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'history-'));
  root = join(temp, 'project');
  mkdirSync(root);
  git(root, 'init', '-q');
});
afterEach(() => rmSync(temp, { recursive: true }));

/** A commit with this version; the same version again is work between two releases. */
function commit(version: string, tag?: string): string {
  writeFileSync(join(root, 'package.json'), `{\n  "name": "a",\n  "version": "${version}"\n}\n`);
  git(root, 'add', '.');
  git(root, 'commit', '-q', '--allow-empty', '-m', version);
  if (tag) git(root, 'tag', '-a', tag, '-m', tag);
  return git(root, 'rev-parse', 'HEAD');
}

it('is the newest tag by number, not by name', () => {
  commit('0.9.0', 'v0.9.0');
  const release = commit('0.10.0', 'v0.10.0');
  commit('0.10.0', 'vnext');
  commit('0.10.0');
  expect(findPrevious(root)).toEqual({ commit: release, version: '0.10.0' });
});

it('is the release before when HEAD is a release', () => {
  const release = commit('0.1.0', 'v0.1.0');
  commit('0.2.0', 'v0.2.0');
  expect(findPrevious(root)).toEqual({ commit: release, version: '0.1.0' });
});

it('is no release of another branch', () => {
  const release = commit('0.1.0', 'v0.1.0');
  git(root, 'switch', '-q', '-c', 'other');
  commit('0.3.0', 'v0.3.0');
  git(root, 'switch', '-q', 'main');
  commit('0.1.0');
  expect(findPrevious(root)).toEqual({ commit: release, version: '0.1.0' });
});

it('is the commit that changed the version where no tags are', () => {
  commit('0.1.0');
  commit('0.1.0');
  const release = commit('0.2.0');
  commit('0.2.0');
  commit('0.2.0');
  expect(findPrevious(root)).toEqual({ commit: release, version: '0.2.0' });
  const [first = ''] = git(root, 'rev-list', '--reverse', 'HEAD').split('\n');
  git(root, 'switch', '-q', '--detach', release);
  expect(findPrevious(root)).toEqual({ commit: first, version: '0.1.0' });
});

it('says why there is none', () => {
  const reasonIn = (folder: string) => findPrevious(folder);
  commit('0.1.0');
  expect(reasonIn(root)).toEqual({ reason: 'there is no earlier release' });
  commit('0.2.0');
  git(temp, 'clone', '-q', '--depth', '1', `file://${root}`, 'shallow');
  expect(reasonIn(join(temp, 'shallow'))).toEqual({
    reason: 'the history is cut off (git fetch --unshallow --tags)',
  });
  expect(reasonIn(temp)).toEqual({ reason: 'this folder has no history of its own' });
  mkdirSync(join(root, 'unpacked'));
  expect(reasonIn(join(root, 'unpacked'))).toEqual({
    reason: 'this folder has no history of its own',
  });
  mkdirSync(join(root, 'company'));
  writeFileSync(join(root, 'company/brand.yaml'), 'company: A\n');
  commit('0.2.0');
  expect(reasonIn(root)).toEqual({ reason: 'this is the fork of a company' });
});
