import { expect, it } from 'vitest';
import { findForeign } from './foreign.ts';

it('finds what a page would load from another host', () => {
  const page = `<link rel="stylesheet" href="https://fonts.example/a.css">
    <link href="//cdn.example/b.css" crossorigin rel="preload">
    <script async src="https://count.example/c.js"></script><img alt="" src="https://pic.example/d.png">`;
  expect(findForeign('en/index.html', page)).toEqual([
    'https://fonts.example/a.css',
    '//cdn.example/b.css',
    'https://count.example/c.js',
    'https://pic.example/d.png',
  ]);
});

it('leaves links, own files and names alone', () => {
  const page = `<a href="https://example.org/">Source</a><link rel="canonical" href="https://bootcamp.example/">
    <script src="/a.js"></script><svg xmlns="http://www.w3.org/2000/svg"><use href="#b"/></svg>`;
  expect(findForeign('en/index.html', page)).toEqual([]);
});

it('finds what a style sheet would load from another host', () => {
  const sheet =
    '@import "https://a.example/x.css"; b { background: url( //c.example/d.png ) } e { src: url(f.woff2) }';
  expect(findForeign('theme.css', sheet)).toEqual(['https://a.example/x.css', '//c.example/d.png']);
});
