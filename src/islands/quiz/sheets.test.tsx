import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('without a script a quiz has the styles of every type', () => {
  const here = new URL('.', import.meta.url);
  const all = readFileSync(new URL('all.css', here), 'utf8');
  const types = readdirSync(new URL('types/', here)).filter((name) => name.endsWith('.css'));
  expect(types.length).toBeGreaterThan(0);
  expect(types.filter((name) => !all.includes(`"./types/${name}"`))).toEqual([]);
});
