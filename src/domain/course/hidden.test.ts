import { expect, test } from 'vitest';
import { addressOfFile, isHidden } from './hidden.ts';

const hidden = { tiers: ['expert'], modules: ['beginner/profiles'], pages: ['guidelines'] };

test.each([
  ['/en/expert/', 'the tier itself'],
  ['/en/expert/voice/first/', 'a lesson of the tier'],
  ['/de/beginner/profiles/', 'the module itself'],
  ['/de/beginner/profiles/about/', 'a lesson of the module'],
  ['/de/guidelines/', 'a page'],
])('%s is hidden: %s', (path) => {
  expect(isHidden(path, hidden)).toBe(true);
});

test.each(['/en/', '/en/beginner/', '/en/beginner/guidelines/trust/', '/en/beginner/posts/'])(
  '%s is shown',
  (path) => {
    expect(isHidden(path, hidden)).toBe(false);
  },
);

test('a file of the content has the address of its page', () => {
  expect(addressOfFile('en/beginner/profiles/about.mdx')).toBe('/en/beginner/profiles/about/');
  expect(addressOfFile('en/beginner/profiles/module.mdx')).toBe('/en/beginner/profiles/');
});
