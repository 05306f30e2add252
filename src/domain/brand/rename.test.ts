import { expect, it } from 'vitest';
import { renameIds } from './rename.ts';

const rename = (html: string) => renameIds(html, 'dark', 'Dark');

it('renames ids together with what refers to them', () => {
  const html =
    '<h2 id="a">A</h2><section aria-labelledby="a b"><i id="b"></i><label for="c"><input id="c"></label><a href="#a">A</a></section>';
  expect(rename(html)).toBe(
    '<h2 id="a-dark">A</h2><section aria-labelledby="a-dark b-dark"><i id="b-dark"></i><label for="c-dark"><input id="c-dark"></label><a href="#a-dark">A</a></section>',
  );
});

it('renames what a drawing cuts itself by', () => {
  expect(rename('<clipPath id="d"></clipPath><path clip-path="url(#d)">')).toBe(
    '<clipPath id="d-dark"></clipPath><path clip-path="url(#d-dark)">',
  );
});

it('leaves alone what refers to the rest of the page or to another one', () => {
  const html = '<a href="/en/#map" data-id="a">A</a><a href="#elsewhere">B</a>';
  expect(rename(html)).toBe(html);
});

it('gives landmarks a name of their own', () => {
  expect(rename('<nav aria-label="Pages">')).toBe('<nav aria-label="Pages (Dark)">');
});
