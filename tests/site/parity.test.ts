import { expect, test } from 'vitest';
import { languages, settled } from './dist.ts';

const [first = '', ...others] = languages;
const pathsOf = (lang: string) =>
  settled
    .filter(({ path }) => path.startsWith(`/${lang}/`))
    .map(({ path }) => path.slice(lang.length + 2));

test.each(others)('%s has the same pages as the first language', (lang) => {
  expect(pathsOf(first).length).toBeGreaterThan(0);
  expect(pathsOf(lang)).toEqual(pathsOf(first));
});

test.each(pathsOf(first))('/%s has the same places in every language', (rest) => {
  const idsOf = (lang: string) => {
    const page = settled.find(({ path }) => path === `/${lang}/${rest}`);
    const ids = [...(page?.document.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    // The same words begin with other letters elsewhere.
    return ids.filter((id) => !id.startsWith('letter-')).sort();
  };
  expect(idsOf(first)).toContain('main');
  for (const lang of others) expect(idsOf(lang)).toEqual(idsOf(first));
});
