import { contrast, type Hex, mix, toHex, toOklch } from './convert.ts';

/** What WCAG 2.2 asks for: text (1.4.3), edges, signs and focus rings (1.4.11), text on a slide (1.4.6). */
export const TEXT = 4.5;
export const EDGE = 3;
export const SLIDE = 7;

/**
 * The colour itself where it reaches the contrast on every ground, else its nearest shade that does:
 * hue and chroma stay as far as a screen can show them.
 * @param grounds colours that are all lighter than the shade is to be (`darker`), or all darker
 */
export function findShade(colour: Hex, way: 'darker' | 'lighter', grounds: readonly Ground[]): Hex {
  if (reaches(colour, grounds)) return colour;
  const base = toOklch(colour);
  const end = way === 'darker' ? 0 : 1;
  const shade = (part: number) =>
    toHex({ ...base, lightness: base.lightness + (end - base.lightness) * part });
  return shade(bisect(1, 0, (part) => reaches(shade(part), grounds)));
}

/**
 * As much of the colour in the ground as all texts on it bear.
 * @param most the largest share that is wanted, 0 to 1
 */
export function findTint(colour: Hex, ground: Hex, most: number, texts: readonly Ground[]): Hex {
  const tint = (share: number) => mix(colour, ground, share);
  const bears = (share: number) =>
    texts.every(([text, least]) => contrast(tint(share), text) >= least + MARGIN);
  return tint(bears(most) ? most : bisect(0, most, bears));
}

/** The first ink that can be read on the colour. Black or white can, on every colour there is. */
export function pickInk(colour: Hex, inks: readonly Hex[]): Hex {
  const all = [...inks, '#000000', '#ffffff'];
  const ink = all.find((candidate) => reaches(colour, [[candidate, TEXT]]));
  if (!ink) throw new Error(`Neither black nor white can be read on ${colour}.`);
  return ink;
}

/** Whether the colour has the contrast that each ground asks for. */
export function reaches(colour: Hex, grounds: readonly Ground[]): boolean {
  return grounds.every(([ground, least]) => contrast(colour, ground) >= least + MARGIN);
}

/** The part nearest to `bad` that still holds, to a thousandth. */
function bisect(good: number, bad: number, holds: (part: number) => boolean): number {
  let [near, far] = [good, bad];
  while (Math.abs(near - far) > 0.001) {
    const middle = (near + far) / 2;
    if (holds(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** The library weighs the colours more finely than WCAG writes them down: a thousandth of contrast apart. */
const MARGIN = 0.002;

/** A colour, and the contrast that is wanted on it. */
export type Ground = readonly [colour: Hex, least: number];
