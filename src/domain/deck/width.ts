/**
 * How many lines a text takes, words kept whole, by the widths of the site's typefaces. An estimate:
 * it is a little too wide rather than too narrow.
 * @param width in the unit of the slide, 1/18 of its height
 * @param size of the type, in the same unit
 */
export function countLines(text: string, width: number, size = 1, face: Face = 'text'): number {
  const scale = size * SCALE[face];
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of line.split(/\s+/).filter(Boolean)) {
      const long = widthOf(word) * scale;
      const gap = used > 0 ? SPACE * scale : 0;
      if (used > 0 && used + gap + long > width) {
        lines += 1;
        used = long;
      } else {
        used += gap + long;
      }
      // A word that is wider than the line is broken.
      lines += Math.max(0, Math.ceil(used / width) - 1);
      if (used > width) used %= width;
    }
  }
  return lines;
}

/** How wide a line of text is in the regular type, in the same unit as its size. */
export function measureLine(text: string): number {
  return text.split(' ').reduce((sum, word) => sum + widthOf(word) + SPACE, -SPACE);
}

/** In parts of the size of the type. */
function widthOf(word: string): number {
  let width = 0;
  for (const char of word) width += WIDTHS.find(([chars]) => chars.test(char))?.[1] ?? WIDE;
  return width;
}

const SPACE = 0.28;
const WIDE = 0.56;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[.,:;ijl!|'’]/, 0.26],
  [/[frt()"-]/, 0.35],
  [/[I1„“”]/, 0.41],
  [/[ckszvxy?–J]/, 0.49],
  [/[mMW@%&]/, 0.86],
  [/[A-ZÄÖÜw\d]/, 0.65],
];

/** Against the regular text: bold is wider, and so is the typeface of headings. */
const SCALE = { text: 1, bold: 1.06, display: 1.08 } as const;

export type Face = keyof typeof SCALE;
