import type { Hex } from './convert.ts';
import type { Theme } from './neutrals.ts';
import type { Palette } from './palette.ts';
import { findTint, SLIDE } from './shade.ts';

/**
 * What slides change of the palette, in both themes: on a projector what is pale on a page cannot be read, so that
 * all text on a slide has 7:1.
 */
export function makeSlides(palette: Palette): Slides {
  return {
    light: { ...PLAIN.light, ...completeSlide(palette, 'light', 0.45) },
    dark: { ...PLAIN.dark, ...completeSlide(palette, 'dark', 0.22) },
  };
}

function completeSlide(palette: Palette, theme: Theme, most: number) {
  const { accent, sheet, ink, paper } = palette[theme];
  return {
    stage: paper,
    type: ink,
    bar: findTint(accent, sheet, most, [[ink, SLIDE]]),
    'title-loud': palette.dark.loud,
  };
}

/** What does not depend on the brand. */
const PLAIN = {
  light: {
    soft: '#414856',
    yes: '#00582c',
    no: '#94151d',
    'title-stage': '#181f2e',
    'title-type': '#fcfaf4',
    'title-soft': '#cdd1d9',
  },
  dark: {
    soft: '#c6cbd5',
    yes: '#79dd9f',
    no: '#ffaea7',
    'title-stage': '#070b14',
    'title-type': '#fcfaf4',
    'title-soft': '#cdd1d9',
  },
} satisfies Record<Theme, Partial<SlideColours>>;

/** `title-` is for the slides that open something: they are dark in both themes. */
export type SlideToken =
  | 'stage'
  | 'type'
  | 'soft'
  | 'yes'
  | 'no'
  /** Behind an answer: how many voted for it. */
  | 'bar'
  | 'title-stage'
  | 'title-type'
  | 'title-soft'
  | 'title-loud';

export type SlideColours = Record<SlideToken, Hex>;
export type Slides = Record<Theme, SlideColours>;
