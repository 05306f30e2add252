import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { compareWidths, listMissing, openFont, readWeights } from './typeface.ts';

const packed = await readFile(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
);
const unpack = (options: object) =>
  subsetFont(packed, 'Grüße, 12 %', { targetFormat: 'sfnt', ...options });

describe('a typeface', () => {
  test('tells which characters it has', async () => {
    const typeface = openFont(await unpack({}));
    expect(listMissing(typeface, 'Grüße, 12 %')).toEqual([]);
    expect(listMissing(typeface, 'Größe → şimdi')).toEqual(['d', 'i', 'm', 'ö', 'ş', '→']);
  });

  test('tells between which weights it varies', async () => {
    expect(readWeights(openFont(await unpack({})))).toEqual({ min: 200, max: 800 });
  });

  test('of one weight varies between none', async () => {
    const font = openFont(await unpack({ variationAxes: { wght: 400 } }));
    expect(readWeights(font)).toBeUndefined();
  });

  test('blanks and joining marks are never missing', async () => {
    expect(listMissing(openFont(await unpack({})), 'G r\u00a0ü\u200d\n')).toEqual([]);
  });
});

test('a bolder cut takes more room than a thin one, and as much as itself', async () => {
  const [bold, thin] = await Promise.all(
    [800, 200].map(async (wght) => openFont(await unpack({ variationAxes: { wght } }))),
  );
  if (!bold || !thin) throw new Error('There are no cuts.');
  expect(compareWidths(bold, thin, 'Grüße')).toBeGreaterThan(1.05);
  expect(compareWidths(thin, bold, 'Grüße')).toBeLessThan(0.95);
  expect(compareWidths(bold, bold, 'Grüße')).toBe(1);
  expect(compareWidths(bold, thin, 'ص')).toBe(1);
});

test('what is no font is refused', () => {
  expect(() => openFont(Buffer.from('not a font, but a text'))).toThrow();
});
