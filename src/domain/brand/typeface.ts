import { create, type Font } from 'fontkitten';

/**
 * Opens a font file.
 * @param bytes woff2, TrueType or OpenType
 * @throws when it is none, or a collection of several
 */
export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('This is a collection of fonts, not one.');
  return font;
}

/** The characters of a text that a typeface lacks, each once; blanks and marks of direction aside. */
export function listMissing(font: Font, text: string): string[] {
  return [...new Set(text)]
    .filter((sign) => !/[\s\p{C}\p{Mn}]/u.test(sign) && !has(font, sign))
    .sort();
}

/** Between which weights it varies; undefined for one that does not. */
export function readWeights({ variationAxes }: Font): Weights | undefined {
  const { wght } = variationAxes;
  return wght && { min: wght.min, max: wght.max };
}

/**
 * How much room one typeface takes beside another, set in the same size: 1.2 is a fifth wider.
 * @param text in which letters are as frequent as where they will stand; what one of the two lacks does not count
 */
export function compareWidths(font: Font, other: Font, text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const both = [...counts].filter(([sign]) => has(font, sign) && has(other, sign));
  const measure = (one: Font) =>
    both.reduce((sum, [sign, count]) => sum + count * widthOf(one, sign), 0) / one.unitsPerEm;
  return both.length === 0 ? 1 : measure(font) / measure(other);
}

function has(font: Font, sign: string): boolean {
  return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}

function widthOf(font: Font, sign: string): number {
  return font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth;
}

export interface Weights {
  readonly min: number;
  readonly max: number;
}
