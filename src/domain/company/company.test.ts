import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from './parts.ts';
import { whyReserved } from './reserved.ts';

const root = new URL('../../../', import.meta.url);

describe.each(PARTS)('the part $name', ({ path, props, marks, name }) => {
  const text = existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '';

  it('is there, with the props and marks that companies rely on', () => {
    const declared = /interface Props \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    const names = [...declared.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop]) => prop);
    expect(names.sort()).toEqual([...props].sort());
    for (const mark of marks) expect(text).toContain(mark);
  });

  it('is described', () => {
    const docs = readFileSync(new URL('docs/parts.md', root), 'utf8');
    const row = docs.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    for (const word of [...props, ...marks]) expect(row).toContain(`\`${word}\``);
  });
});

it('reserves what the build and the offline copy need, and nothing else', () => {
  for (const name of ['offline-worker.js', '_astro/x.css', 'index.html', '_headers']) {
    expect(whyReserved(name)).toBeDefined();
  }
  for (const name of ['favicon.svg', 'logo.png', '.well-known/security.txt', 'en/handout.pdf']) {
    expect(whyReserved(name)).toBeUndefined();
  }
});
