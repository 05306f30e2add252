import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { files, languages, pages, readFile, readYaml } from './dist.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const source = globSync('**/*.{astro,ts,tsx}', {
  cwd: src,
  absolute: true,
  ignore: ['**/*.test.*', '**/sample.ts'],
})
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Keys as they stand in the source, `tier.promise.${tier}` as a pattern. */
const uses = [...source.matchAll(/(['"`])([a-z][a-z0-9]*\.(?:[\w.-]|\$\{[^}]*\})+)\1/g)].map(
  ([, , key = '']) =>
    new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
);

test.each(languages)('every sentence of the interface is used: %s', (lang) => {
  const table = readYaml(`${lang}/strings.yaml`) as Record<string, unknown>;
  const keys = Object.keys(table).map((key) =>
    key.replace(/\.(zero|one|two|few|many|other)$/, (form) => (isPlural(key, table) ? '' : form)),
  );
  const dead = [...new Set(keys)].filter((key) => !uses.some((use) => use.test(key)));
  expect(dead).toEqual([]);
});

test.each(pages)('every placeholder that a reader of $path would see is filled', ({ document }) => {
  const shown = [...document.querySelectorAll('*')].flatMap((one) =>
    ['alt', 'aria-label', 'title', 'content', 'placeholder'].map((name) => one.getAttribute(name)),
  );
  const texts = [
    document.title,
    document.body.textContent,
    ...shown.filter((text) => text !== null),
  ];
  expect(texts.flatMap(findPlaceholders)).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('quiz.json')))(
  'every placeholder in the questions of %s is filled',
  (file) => {
    const { quiz } = JSON.parse(readFile(file).toString()) as { quiz: { questions: unknown[] } };
    expect(quiz.questions.length).toBeGreaterThan(0);
    const found = findPlaceholders(JSON.stringify(quiz.questions, null, 1));
    // `{a}` in a text is its gap or its piece.
    expect(found.filter((one) => !/^\{[a-f]\}$/.test(one))).toEqual([]);
  },
);

/** A key that only ends like a plural form counts nothing. */
function isPlural(key: string, table: Record<string, unknown>): boolean {
  const value = table[key.replace(/\.\w+$/, '.other')];
  return JSON.stringify(value ?? '').includes('{count}');
}

function findPlaceholders(text: string): string[] {
  return text.match(/\{[\w:.-]+\}/g) ?? [];
}
