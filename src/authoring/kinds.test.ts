import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemKinds } from './kinds.ts';

const here = new URL('.', import.meta.url);
const kinds = Object.keys(problemKinds).sort();

it('makes at least one mistake of every kind in the tests', () => {
  const folder = new URL('mistakes/', here);
  const tests = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  // What a mistake looks like begins with its kind, be it a snapshot or a pattern.
  const begin = /(?:Snapshot\(`\s+"|\/\^)([a-z-]+)(?:\n|\\n)/g;
  const made = tests.flatMap((text) => [...text.matchAll(begin)]);
  expect([...new Set(made.map(([, kind]) => kind))].sort()).toEqual(kinds);
  expect(made.length).toBeGreaterThan(120);
});

it('explains every kind in the documentation', () => {
  const text = readFileSync(new URL('../../docs/content-errors.md', here), 'utf8');
  const sections = [...text.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
  const wanted = Object.values(problemKinds).map(({ section }) => section);
  expect(sections.sort()).toEqual(wanted.sort());
});
