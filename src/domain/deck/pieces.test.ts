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

it('counts a list on, over as many slides as it takes', () => {
  const rest = takePieces(read('<ol><li>A</li><li>B</li><li>C</li></ol>'), 1, 3);
  expect(rest).toMatchObject({ properties: { start: 2 } });
  const last = rest && takePieces(rest, 1, 2);
  expect(last).toMatchObject({ properties: { start: 3 } });
});

it('keeps what can be matched beside the lines that go on', () => {
  const match =
    '<div class="match"><ol class="called"><li>A</li><li>B</li></ol><ol class="choices"><li>1</li></ol></div>';
  expect(countPieces(read(match))).toBe(2);
  expect([wordsOf(match, 0, 1), wordsOf(match, 1, 2)]).toEqual(['A1', 'B1']);
});
