import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { countPieces, takePieces } from './pieces.ts';
import { elementsOf, textOf } from './tree.ts';

const person =
  '<div class="person"><svg></svg><strong>Mara Lindt</strong> <span class="headline">Plans lines</span></div>';
const profile = `<div class="profile">${person}<div class="about"><b>About</b><p>One.</p><p>Two.</p></div></div>`;
const read = (html: string) => {
  const [node] = elementsOf(fromHtml(html, { fragment: true }));
  if (!node) throw new Error(html);
  return node;
};
const wordsOf = (html: string, from: number, to: number) => {
  const piece = takePieces(read(html), from, to);
  return piece && textOf(piece);
};

it('goes on under a caption that names the person, whose lines are left out', () => {
  const card = `<figure class="card after"><figcaption>After</figcaption>${profile}</figure>`;
  expect(countPieces(read(card))).toBe(2);
  expect(wordsOf(card, 0, 1)).toBe('AfterMara Lindt Plans linesAboutOne.');
  expect(wordsOf(card, 1, 2)).toBe('After, Mara LindtAboutTwo.');
});

it('keeps the name once however many slides a card takes', () => {
  const card = `<figure class="card"><figcaption>After</figcaption><div class="post">${person}<p>One.</p><p>Two.</p><p>Three.</p></div></figure>`;
  const tail = takePieces(read(card), 1, 3);
  const last = tail && takePieces(tail, 1, 2);
  expect(last && textOf(last)).toBe('After, Mara LindtThree.');
});

it('keeps the name above what has no caption', () => {
  expect(wordsOf(profile, 1, 2)).toBe('Mara LindtAboutTwo.');
});

it('counts a list on', () => {
  const list = takePieces(read('<ol><li>A</li><li>B</li></ol>'), 1, 2);
  expect(list).toMatchObject({ properties: { start: 2 } });
});
