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

/** In parts of the size of the type. */
function widthOf(word: string): number {
  let width = 0;
  for (const char of word) width += WIDTHS.find(([chars]) => chars.test(char))?.[1] ?? WIDE;
  return width;
}

const SPACE = 0.28;
const WIDE = 0.56;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;!|'’]/, 0.27],
  [/[frt()„“”"-]/, 0.38],
  [/[mwMW@%&]/, 0.86],
  [/[A-ZÄÖÜ\d]/, 0.66],
];

/** Against the regular text: bold is wider, and so is the typeface of headings. */
const SCALE = { text: 1, bold: 1.06, display: 1.08 } as const;

export type Face = keyof typeof SCALE;
