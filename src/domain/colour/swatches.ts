import { contrast, type Hex } from './convert.ts';
import type { Theme } from './neutrals.ts';
import { pairs, slidePairs } from './pairs.ts';
import type { Palette } from './palette.ts';
import { makeSlides } from './slides.ts';

/** Every colour that stands on another, in both themes, with what is measured there. */
export function listSwatches(palette: Palette): Swatch[] {
  const slides = makeSlides(palette);
  const of = (theme: Theme, isSlide: boolean): Record<string, Hex> =>
    isSlide ? { ...palette[theme], ...slides[theme] } : palette[theme];
  const measure = (theme: Theme, isSlide: boolean, front: string, ground: string): Sample => {
    const colours = of(theme, isSlide);
    const [ink = '', paper = ''] = [colours[front], colours[ground]];
    return { front: ink, ground: paper, found: contrast(ink, paper) };
  };
  return [
    ...pairs.map((pair) => ({ ...pair, isSlide: false })),
    ...slidePairs.map((pair) => ({ ...pair, isSlide: true })),
  ].map(({ colour, on, least, isSlide }) => ({
    colour,
    on,
    least,
    isSlide,
    light: measure('light', isSlide, colour, on),
    dark: measure('dark', isSlide, colour, on),
  }));
}

export interface Swatch extends Record<Theme, Sample> {
  colour: string;
  on: string;
  /** The contrast that is asked for. */
  least: number;
  /** Whether it stands on slides only. */
  isSlide: boolean;
}

export interface Sample {
  front: Hex;
  ground: Hex;
  /** Contrast, 1 to 21. */
  found: number;
}
