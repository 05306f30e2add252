import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fillSlides, heightOf, type Item } from './fill.ts';
import { element, textOf } from './tree.ts';

const list = (...items: string[]) =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));
const item = (...nodes: Item['nodes']): Item => ({ nodes, notes: nodes.map(() => []) });
const words = (slides: Item[][], language = 0) =>
  slides.map((slide) => slide.map(({ nodes }) => (nodes[language] ? textOf(nodes[language]) : '')));

it('puts on one slide what fits', () => {
  expect(words(fillSlides([item(list('A')), item(list('B'))], 10, 10))).toEqual([['A', 'B']]);
});

it('gives one slide without blocks where there is nothing to show', () => {
  expect(fillSlides([], 10, 10)).toEqual([[]]);
});

it('moves a block before it cuts it', () => {
  const slides = fillSlides([item(list('A', 'B', 'C')), item(list('D', 'E', 'F'))], 6, 6);
  expect(words(slides)).toEqual([['ABC'], ['DEF']]);
});

it('cuts a block that no slide holds, into parts of about the same height', () => {
  const slides = fillSlides([item(list('A', 'B', 'C', 'D', 'E'))], 7, 7);
  expect(words(slides)).toEqual([['ABC'], ['DE']]);
});

it('counts a numbered list on', () => {
  const numbered = element('ol', {}, ...['A', 'B', 'C'].map((text) => element('li', {}, text)));
  const [, next] = fillSlides([item(numbered)], 3.5, 3.5);
  expect(next?.[0]?.nodes[0]?.properties.start).toBe(3);
});

it('does not leave a small heading behind', () => {
  const heading = element('h3', {}, 'Next');
  const slides = fillSlides([item(list('A', 'B')), item(heading), item(list('C', 'D'))], 6, 6);
  expect(words(slides)).toEqual([['AB'], ['Next', 'CD']]);
});

it('cuts all languages where the longest one needs it', () => {
  const long = 'A word. '.repeat(30);
  const slides = fillSlides([item(list('A', 'B'), list(long, long))], 8, 8);
  expect(words(slides)).toEqual([['A'], ['B']]);
});

test('no block is lost and none comes twice', () => {
  const texts = fc.array(fc.stringMatching(/^[a-z]{1,20}( [a-z]{1,20}){0,20}$/), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), fc.integer({ min: 3, max: 15 }), (all, room) => {
      const slides = fillSlides(
        all.map((items) => item(list(...items))),
        room,
        room,
      );
      const shown = slides.flat().flatMap(({ nodes }) => nodes[0]?.children ?? []);
      expect(shown.map(textOf)).toEqual(all.flat());
    }),
    { numRuns: 40 },
  );
});

test('a slide is higher than its room only where a single item is', () => {
  const texts = fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,30}$/), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 3, max: 15 }), (items, room) => {
      for (const slide of fillSlides([item(list(...items))], room, room)) {
        const count = slide.flatMap(({ nodes }) => nodes[0]?.children ?? []).length;
        expect(count === 1 || heightOf(slide) <= room).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
