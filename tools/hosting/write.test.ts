import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MARK } from '#domain/hosting/recipes.ts';
import { writeOwn } from './write.ts';

const home = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(home, { recursive: true }));

it('writes a recipe into a folder that is not there yet, and anew when it has changed', () => {
  const file = join(home, 'a/b/site.conf');
  expect(writeOwn(file, `${MARK}\n\none\n`)).toBe('written');
  expect(writeOwn(file, `${MARK}\n\none\n`)).toBe('unchanged');
  expect(writeOwn(file, `${MARK}\n\ntwo\n`)).toBe('written');
  expect(readFileSync(file, 'utf8')).toContain('two');
});

it('leaves a file alone that somebody has made their own', () => {
  const file = join(home, 'own.conf');
  writeFileSync(file, 'mine\n');
  expect(writeOwn(file, `${MARK}\n\nyours\n`)).toBe('kept');
  expect(readFileSync(file, 'utf8')).toBe('mine\n');
});
