import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { listMissing, readTypeface } from './typeface.ts';

const packed = await readFile(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
);
const unpack = (options: object) =>
  subsetFont(packed, 'Grüße, 12 %', { targetFormat: 'sfnt', ...options });

describe('a typeface', () => {
  test('tells which characters it has', async () => {
    const typeface = readTypeface(await unpack({}));
    expect(listMissing(typeface, 'Grüße, 12 %')).toEqual([]);
    expect(listMissing(typeface, 'Größe → şimdi')).toEqual(['d', 'i', 'm', 'ö', 'ş', '→']);
  });

  test('tells between which weights it varies', async () => {
    expect(readTypeface(await unpack({})).weights).toEqual({ min: 200, max: 800 });
  });

  test('of one weight varies between none', async () => {
    expect(readTypeface(await unpack({ variationAxes: { wght: 400 } })).weights).toBeUndefined();
  });

  test('blanks and joining marks are never missing', async () => {
    expect(listMissing(readTypeface(await unpack({})), 'G r\u00a0ü\u200d\n')).toEqual([]);
  });
});

test('what is no font is refused', () => {
  expect(() => readTypeface(new TextEncoder().encode('not a font, but a text'))).toThrow('no font');
});
