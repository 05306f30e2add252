import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemKinds } from './kinds.ts';

const here = new URL('.', import.meta.url);
const kinds = Object.keys(problemKinds).sort();

it('makes at least one mistake of every kind in the tests', () => {
  const folder = new URL('mistakes/', here);
  const tests = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  // A snapshot of a mistake begins with its kind.
  const made = tests.flatMap((text) => [...text.matchAll(/Snapshot\(`\s+"([a-z-]+)\n/g)]);
  expect([...new Set(made.map(([, kind]) => kind))].sort()).toEqual(kinds);
  expect(made.length).toBeGreaterThan(120);
});

it('explains every kind in the documentation', () => {
  const text = readFileSync(new URL('../../docs/content-errors.md', here), 'utf8');
  const sections = [...text.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
  const wanted = Object.values(problemKinds).map(({ section }) => section);
  expect(sections.sort()).toEqual(wanted.sort());
});
