import { expect, test } from 'vitest';
import { STORED_KEYS } from '#stores/keys.ts';
import { getPage, languages, readYaml } from './dist.ts';

const { siteId } = readYaml('brand.yaml') as { siteId: string };

test.each(languages)('the privacy page lists exactly the keys that are stored: %s', (lang) => {
  const { document } = getPage(`/${lang}/privacy/`);
  const listed = [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim());
  expect(listed).toEqual(STORED_KEYS.map(({ pattern }) => pattern.replace('<site>', siteId)));
});

test.each(languages)('each stored key has its reason and its time: %s', (lang) => {
  const { document } = getPage(`/${lang}/privacy/`);
  const cells = [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent.trim());
  expect(cells).toHaveLength(2 * STORED_KEYS.length);
  expect(cells).not.toContain('');
});
