import { contrast, type Hex } from '../colour/convert.ts';

/**
 * How a logo stands on paper, by its pixels.
 * @param pixels red, green, blue, alpha of each, 0 to 255
 * @param papers the grounds on which it is shown
 */
export function judgeLogo<Name extends string>(
  pixels: Uint8Array,
  papers: Record<Name, Hex>,
): Judgement<Name> {
  const colours = new Map<Hex, number>();
  let clear = 0;
  for (let index = 0; index + 3 < pixels.length; index += 4) {
    const alpha = pixels[index + 3] ?? 0;
    if (alpha < CLEAR) clear += 1;
    // Half-transparent pixels are the edges of shapes; they say nothing of their own.
    if (alpha < FULL) continue;
    const hex = coarse(pixels.subarray(index, index + 3));
    colours.set(hex, (colours.get(hex) ?? 0) + 1);
  }
  const entries = Object.entries<Hex>(papers).map(([name, paper]) => [name, half(colours, paper)]);
  return { isTransparent: clear > 0, contrast: Object.fromEntries(entries) };
}

/** The contrast that half of the drawn pixels reach; 1 where nothing is drawn. */
function half(colours: ReadonlyMap<Hex, number>, paper: Hex): number {
  const reached = [...colours]
    .map(([hex, count]) => ({ found: contrast(hex, paper), count }))
    .sort((a, b) => b.found - a.found);
  const total = reached.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { found, count } of reached) {
    seen += count;
    if (seen * 2 >= total) return found;
  }
  return 1;
}

/** To a sixteenth of each channel: thousands of shades of a picture become some dozens. */
function coarse(channels: Uint8Array): Hex {
  const digits = [...channels].map((value) => (value >> 4).toString(16).repeat(2));
  return `#${digits.join('')}`;
}

const CLEAR = 16;
const FULL = 200;

export interface Judgement<Name extends string> {
  /** Whether the ground shows through anywhere. */
  isTransparent: boolean;
  /** 1 to 21, for each paper. */
  contrast: Record<Name, number>;
}
