import { expect, test } from 'vitest';
import { STORED_CACHES, STORED_KEYS } from '#stores/keys.ts';
import { getPage, languages, readYaml } from './dist.ts';

const stored = [...STORED_KEYS, ...STORED_CACHES];
const { siteId } = readYaml('brand.yaml') as { siteId: string };

test.each(languages)(
  'the privacy page lists exactly the keys and caches that are stored: %s',
  (lang) => {
    const { document } = getPage(`/${lang}/privacy/`);
    const listed = [...document.querySelectorAll('tbody th')].map((cell) =>
      cell.textContent.trim(),
    );
    expect(listed).toEqual(stored.map(({ pattern }) => pattern.replace('<site>', siteId)));
  },
);

test.each(languages)('each stored key has its reason and its time: %s', (lang) => {
  const { document } = getPage(`/${lang}/privacy/`);
  const cells = [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent.trim());
  expect(cells).toHaveLength(2 * stored.length);
  expect(cells).not.toContain('');
});
