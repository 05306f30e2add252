import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { root } from '../../tools/run.mjs';
import { checkSettings } from './settings.ts';

let folder = '';

beforeEach(() => {
  vi.stubEnv('COMPANY', '');
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  symlinkSync(join(root, 'content'), join(folder, 'content'), 'junction');
  mkdirSync(join(folder, 'company'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('lets a configuration go on with a brand that can be used', async () => {
  writeFileSync(join(folder, 'company/brand.yaml'), 'colour: "#5B2A86"\n');
  await expect(checkSettings(folder)).resolves.toBeUndefined();
});

it.each([
  ['a colour that is none', 'siteId: own\ncolour: 5B2A86\n', 'company/brand.yaml:2  colour'],
  ['a colour that YAML takes for a comment', 'colour: #5B2A86\n', 'company/brand.yaml:1  colour'],
  ['what is no YAML', 'siteId: own\n  colour: red\n', 'company/brand.yaml:1  YAML'],
  ['a field that nobody knows', 'contact: {}\n', 'company/brand.yaml:1  contact'],
])('stops it for %s, by file and line and without a stack', async (_, brand, where) => {
  writeFileSync(join(folder, 'company/brand.yaml'), brand);
  const error = await checkSettings(folder).catch((reason: Error) => reason);
  expect(error?.message).toContain(where);
  expect(error?.stack).toBe('');
});
