import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makePalette } from '#domain/colour/palette.ts';
import { drawCard, fitTitle } from './draw.ts';
import { loadFonts } from './fonts.ts';
import { packIco, renderFavicon, renderIcon } from './icon.ts';
import { paint } from './paint.ts';
import { renderPng } from './png.ts';

const ART = new URL('../../components/art/', import.meta.url);
const palette = makePalette('#0055aa', '#ffcc00');
const colours = palette.light;
const mark = await readFile(new URL('mark.svg', ART), 'utf8');
const files = await readdir(ART, { recursive: true });
const drawings = await Promise.all(
  files
    .filter((name) => name.endsWith('.svg'))
    .map(async (name) => ({ name, svg: await readFile(new URL(name, ART), 'utf8') })),
);

/** Width and height from a PNG's header. */
function readSize(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the card', () => {
  test('is a PNG of 1200 by 630 pixels', async () => {
    const card = {
      lang: 'de',
      title: 'Müßige Größenänderung',
      label: 'Einstieg',
      course: 'Kurs',
      level: 1,
    };
    const png = await drawCard({ ...card, mark, motif: mark, colours, fonts: await loadFonts() });
    expect(readSize(png)).toEqual([1200, 630]);
  });

  test('shows the drawing alone where the words are written from right to left', async () => {
    const fonts = await loadFonts();
    const draw = (lang: string, title: string) =>
      drawCard({ lang, title, label: '', course: '', mark, motif: mark, colours, fonts });
    expect(await draw('ar', 'بداية')).toEqual(await draw('ar', 'نهاية'));
    expect(await draw('de', 'Anfang')).not.toEqual(await draw('de', 'Ende'));
  });

  test('sets a long German word small enough for its line', () => {
    const size = fitTitle('Mitbestimmungsrechtliche Leitplanken');
    expect(size * 'Mitbestimmungsrechtliche'.length * 0.56).toBeLessThanOrEqual(600);
  });

  test('sets a short title larger than a long one', () => {
    expect(fitTitle('Was darf ich posten?')).toBeGreaterThan(
      fitTitle('Dein Profil als Visitenkarte und was es über dich sagt'),
    );
  });
});

describe('the drawings', () => {
  test.each(drawings)('$name has a colour for each of its tokens', ({ svg }) => {
    expect(paint(svg, colours)).not.toContain('var(');
  });

  test.each(drawings)('$name holds no ids, styles or scripts and no words', ({ svg }) => {
    expect(svg).not.toMatch(/\s(id|style|class|on\w+)=|<(style|script|use|image)/);
    expect(
      svg
        .replace(/<text[^>]*>\d<\/text>/g, '')
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('');
  });

  test('take the brand colour of the company', () => {
    expect(paint(mark, colours)).toContain('#0055aa');
  });

  test('refuse a token without a colour', () => {
    expect(() => paint('<path fill="var(--sky)"/>', colours)).toThrowErrorMatchingInlineSnapshot(
      `[Error: --sky is no colour of src/domain/colour/palette.ts. Use one of those.]`,
    );
  });
});

describe('the icons', () => {
  test('have the size they were asked for', () => {
    expect(readSize(renderPng(renderIcon(mark, colours), 192))).toEqual([192, 192]);
  });

  test('change with the theme of the system in the tab', () => {
    expect(renderFavicon(mark, palette)).toContain('prefers-color-scheme:dark');
  });

  test('stand whole in the .ico file', () => {
    const png = renderPng(mark.replace(/var\([^)]*\)/g, '#000'), 32);
    const ico = packIco(png);
    expect([...ico.slice(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    expect(ico.slice(22)).toEqual(png);
  });
});
