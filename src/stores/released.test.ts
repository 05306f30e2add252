import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '#domain/progress/file.ts';
import { seal, unseal } from '#domain/progress/frame.ts';
import { SCHEMA } from '#domain/progress/migrations.ts';
import type { Progress } from '#domain/progress/types.ts';
import { fakeDisk } from './fake-disk.ts';
import { openTab, PREFIX } from './fake-tab.ts';

/**
 * For every schema that was ever released: a file `v<n>.json`, a storage `v<n>-storage.json`, and
 * what both must still give, `v<n>-golden.json`. A released fixture never changes.
 */
const folder = new URL('../../tests/fixtures/progress/', import.meta.url);
const schemas = Array.from({ length: SCHEMA }, (_, i) => i + 1);

function text(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function storedDisk(schema: number) {
  const disk = fakeDisk();
  const stored: Record<string, string> = JSON.parse(text(`v${schema}-storage.json`));
  for (const [key, value] of Object.entries(stored)) disk.data.set(key, value);
  return disk;
}

describe.each(schemas)('what schema %i has stored', (schema) => {
  const golden: Progress = JSON.parse(text(`v${schema}-golden.json`));

  it('is read from a file (F08)', () => {
    const file = readFile(text(`v${schema}.json`), 'smb');
    expect(file.ok && file.progress).toEqual(golden);
  });

  it('is read from a storage (F08)', () => {
    const tab = openTab(storedDisk(schema));
    expect(tab.state).toEqual(golden);
    expect(tab.saving).toBe('saved');
  });

  it('is the same after it was folded and stored anew', () => {
    const disk = storedDisk(schema);
    for (let view = 0; view < 3; view++) openTab(disk).idle();
    expect(openTab(disk).state).toEqual(golden);
    expect(unseal(seal(openTab(disk).state))?.state).toEqual(golden);
  });

  it('is read from snapshots and from journal entries', () => {
    const kinds = [...storedDisk(schema).data.keys()].map((key) => key.slice(PREFIX.length)[0]);
    expect(new Set(kinds)).toEqual(new Set(['j', 'm', 's']));
  });
});

it('has a fixture of every schema', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(names.sort()).toEqual(
    schemas.flatMap((n) => [`v${n}-golden.json`, `v${n}-storage.json`, `v${n}.json`]).sort(),
  );
});
