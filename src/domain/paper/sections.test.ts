import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { hasClass } from '#domain/deck/tree.ts';
import { cutSections, listMarks } from './sections.ts';

const parse = (html: string) => fromHtml(html, { fragment: true });

test('keeps the headings and what a handout shows, in the order of the page', () => {
  const html = '<h2 id="a">One</h2><p>Prose.</p><div class="key">K</div><figure>F</figure>';
  expect(cut(`${html}<h2>Two <i>and</i></h2><p>Prose.</p>`)).toEqual([
    ['One', '<div class="key">K</div>', '<figure>F</figure>'],
    ['Two <i>and</i>'],
  ]);
});

test('finds what lies inside other elements, and takes it once', () => {
  expect(cut('<h2>One</h2><div><figure>F<div class="key">K</div></figure></div>')).toEqual([
    ['One', '<figure>F<div class="key">K</div></figure>'],
  ]);
});

test('leaves out what stands before the first heading', () => {
  expect(cut('<div class="key">K</div><h2>One</h2>')).toEqual([['One']]);
  expect(cut('<p>Prose.</p>')).toEqual([]);
});

test('lists every mark once', () => {
  const tree = parse('<p><i data-term="b">x</i> <i data-term="a">y</i></p><i data-term="b">z</i>');
  expect(listMarks(tree, 'dataTerm')).toEqual(['b', 'a']);
  expect(listMarks(tree, 'dataFact')).toEqual([]);
});

function cut(html: string) {
  const sections = cutSections(
    parse(html),
    (one) => one.tagName === 'figure' || hasClass(one, 'key'),
  );
  return sections.map(({ title, kept }) => [toHtml(title), ...kept.map((one) => toHtml(one))]);
}
