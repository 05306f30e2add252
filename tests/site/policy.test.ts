import { expect, test } from 'vitest';
import { files, pages, readFile } from './dist.ts';

const sheets = files.filter((file) => file.endsWith('.css') && file.startsWith('_astro/'));

test.each(pages)('$path has no inline code and no inline style', ({ document, html }) => {
  const all = [...document.querySelectorAll('*')];
  const handlers = all.flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name).filter((name) => /^on|^style$/.test(name)),
  );
  const inline = all.filter(
    (one) => one.tagName === 'STYLE' || (one.tagName === 'SCRIPT' && !one.getAttribute('src')),
  );
  expect({ handlers, inline: inline.map(({ outerHTML }) => outerHTML) }).toEqual({
    handlers: [],
    inline: [],
  });
  // Templates are no part of the tree.
  expect(html).not.toMatch(/<[^>]*\sstyle=/);
  expect(html).not.toMatch(/javascript:/i);
});

test.each(pages)('$path loads nothing from another host', ({ document }) => {
  const loaded = [
    ...document.querySelectorAll('[src], [srcset], [poster], [data], link[href], use'),
  ]
    .filter((one) => !/^(canonical|alternate)$/.test(one.getAttribute('rel') ?? ''))
    .flatMap((one) =>
      ['src', 'srcset', 'poster', 'data', 'href'].map((name) => one.getAttribute(name)),
    )
    .filter((address) => address !== null);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((address) => /^(\w+:)?\/\//.test(address))).toEqual([]);
});

test.each(sheets)('%s loads nothing from another host', (file) => {
  expect(readFile(file).toString()).not.toMatch(/url\(["']?(\w+:)?\/\/|@import/);
});

test.each(pages)('the policy of $path stands before everything that it governs', ({ document }) => {
  const [first, second] = document.head.children;
  expect(first?.getAttribute('charset')).toBe('utf-8');
  expect(second?.getAttribute('http-equiv')).toBe('content-security-policy');
});

test('nobody who did not ask for the editing forms gets them', () => {
  expect(files.filter((file) => /^admin\/|_astro\/(Admin|material-symbols)/.test(file))).toEqual(
    [],
  );
});

test('the policy is the same on every page and allows no inline code', () => {
  const policies = new Set(
    pages.map(({ document }) =>
      document.head
        .querySelector('[http-equiv="content-security-policy"]')
        ?.getAttribute('content'),
    ),
  );
  expect(policies.size).toBe(1);
  const [policy] = policies;
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
