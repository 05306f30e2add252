import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { editFrontMatter, editYaml, inOneLine, listAt } from './yaml.ts';

const root = new URL('../../', import.meta.url);

it('leaves the rest of our files as it is, byte for byte', { timeout: 60_000 }, () => {
  const files = globSync(
    ['content/course.yaml', 'content/en/glossary.yaml', 'content/en/*/*/{quiz.yaml,workshop.mdx}'],
    { cwd: fileURLToPath(root) },
  );
  expect(files.length).toBeGreaterThan(15);
  const changed = files.filter((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    const edit = file.endsWith('.mdx') ? editFrontMatter : editYaml;
    return edit(file, text, () => undefined) !== text;
  });
  expect(changed).toEqual([]);
});

it('adds to a list and keeps comments, quotes and empty lines', () => {
  const text =
    '# Above.\n\n# Here.\nlist:\n  - { id: a, of: [x, "y"] } # first\n\n  # Last.\n  - id: b\n';
  const edited = editYaml('x.yaml', text, (document) => {
    listAt(document, ['list']).items.push(inOneLine(document, { id: 'c', of: ['z'] }));
  });
  expect(edited).toBe(`${text}  - { id: c, of: [z] }\n`);
});

it('begins a list in an empty file', () => {
  const edited = editYaml('x.yaml', '# Only this.\n', (document) => {
    listAt(document, ['added']).items.push(inOneLine(document, { id: 'c' }));
  });
  expect(edited).toBe('# Only this.\n\nadded:\n  - { id: c }\n');
});

it('says so when a file is broken', () => {
  expect(() => editYaml('x.yaml', 'a: [', () => undefined)).toThrow(/^x\.yaml cannot be read/);
});
