import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { cutLesson, resolveLink, splitPair } from './cut.ts';
import { element, mapElements, textOf } from './tree.ts';

const read = (html: string): Root => fromHtml(html, { fragment: true });

/** What each slide shows and what is said, as words. */
function words(html: string) {
  return cutLesson(read(html)).map(({ id, groups }) => ({
    id,
    groups: groups.map(({ heading, blocks, notes }) => ({
      heading: textOf(element('p', {}, ...heading)),
      blocks: blocks.map(({ node }) => textOf(node)),
      notes: [...blocks.flatMap((block) => block.notes), ...notes].map(textOf),
    })),
  }));
}

describe('a section', () => {
  it('shows everything but its paragraphs, which are said', () => {
    expect(
      words('<h2 id="one">One</h2><p>Said.</p><ul><li>Shown</li></ul><p>Said too.</p>'),
    ).toEqual([
      { id: 'one', groups: [{ heading: 'One', blocks: ['Shown'], notes: ['Said.', 'Said too.'] }] },
    ]);
  });

  it('with paragraphs alone is its heading', () => {
    expect(words('<h2 id="one">One</h2><p>Said.</p>')[0]?.groups).toEqual([
      { heading: 'One', blocks: [], notes: ['Said.'] },
    ]);
  });

  it('has the prompts and the minutes of its note', () => {
    const [part] = cutLesson(
      read('<h2 id="one">One</h2><trainer-note data-minutes="3"><p>Ask.</p></trainer-note>'),
    );
    expect(part?.minutes).toBe(3);
    expect(part?.prompts.map(textOf)).toEqual(['Ask.']);
  });

  it('shows the paragraphs that are marked for the slide', () => {
    const html = '<h2 id="one">One</h2><div class="on-slide"><p>Shown.</p></div>';
    expect(words(html)[0]?.groups[0]?.blocks).toEqual(['Shown.']);
  });

  it('goes on under the same heading after a split', () => {
    const html = '<h2 id="one">One</h2><ul><li>A</li></ul><hr class="split"><ul><li>B</li></ul>';
    expect(words(html)[0]?.groups.map(({ heading, blocks }) => [heading, ...blocks])).toEqual([
      ['One', 'A'],
      ['One', 'B'],
    ]);
  });

  it('gives a task a slide with a heading of its own', () => {
    const html =
      '<h2 id="one">One</h2><p>Said.</p><section class="do"><h2>Write</h2><p>A line.</p></section>';
    expect(words(html)[0]?.groups).toEqual([
      { heading: 'One', blocks: [], notes: ['Said.'] },
      { heading: 'Write', blocks: ['A line.'], notes: [] },
    ]);
  });
});

it('asks the case before the first section, and keeps its answer for the speaker', () => {
  const html = `<section class="case"><h2>Who?</h2><p>Two people.</p><div class="guess">She</div>
    <div class="guess">He</div><div class="answer"><p>She, of course.</p></div></section>`;
  expect(words(html)).toEqual([
    {
      id: '',
      groups: [{ heading: 'Who?', blocks: ['Two people.', 'ASheBHe'], notes: ['She, of course.'] }],
    },
  ]);
});

it('keeps a short pair together and takes a long one apart, the reasons last', () => {
  const [pair] = read(
    '<div class="pair"><figure>before</figure><figure>after</figure><div class="why">why</div></div>',
  ).children;
  if (pair?.type !== 'element') throw new Error('The pair of the test is missing.');
  expect(splitPair(pair, true).map(textOf)).toEqual(['beforeafter', 'why']);
  expect(splitPair(pair, false).map(textOf)).toEqual(['before', 'after', 'why']);
});

it.each([
  ['../photo/#face', '/en/m/photo/#face'],
  ['#here', '/en/m/headline/#here'],
  ['/en/', '/en/'],
  ['https://example.org/', 'https://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('leads from any page where %s leads from the lesson', (href, wanted) => {
  const tree = mapElements(read(`<a href="${href}">x</a>`), (node) =>
    resolveLink(node, '/en/m/headline/'),
  );
  expect(toHtml(tree)).toBe(`<a href="${wanted}">x</a>`);
});
