import { type Hex, mix, toHex, toOklch } from './convert.ts';
import { NEUTRALS, type Neutral, type Theme } from './neutrals.ts';
import { EDGE, findShade, findTint, pickInk, reaches, TEXT } from './shade.ts';

/**
 * Every colour of the site in both themes, from the one or two colours of a company.
 * Fills keep the company's colour; what is thin or is read takes the nearest shade that reaches
 * the contrast of `pairs.ts`.
 * @param colour the brand, `#rrggbb`
 * @param accent the bright second colour; without it, one that stands out beside the brand
 */
export function makePalette(colour: Hex, accent?: Hex): Palette {
  const bright = (accent ?? chooseAccent(colour)).toLowerCase();
  const brand = colour.toLowerCase();
  return {
    light: completeTheme('light', brand, bright),
    dark: completeTheme('dark', lift(brand), bright),
  };
}

function completeTheme(theme: Theme, colour: Hex, accent: Hex): Colours {
  const neutrals = NEUTRALS[theme];
  const { paper, sheet, ink, quiet, good, bad } = neutrals;
  const way = theme === 'light' ? 'darker' : 'lighter';
  const texts = [ink, quiet, good, bad].map((text) => [text, TEXT] as const);

  const brand = findShade(colour, way, [
    [paper, SEEN],
    [sheet, SEEN],
  ]);
  const brandInk = pickInk(brand, theme === 'light' ? ['#ffffff', ink] : [DARK_INK]);
  const tint = findTint(brand, paper, 0.09, texts);
  const accentTint = findTint(accent, sheet, 0.15, texts);
  const loud = findShade(brand, way, [
    [paper, TEXT],
    [sheet, TEXT],
    [accentTint, TEXT],
    [tint, EDGE],
  ]);
  return {
    ...neutrals,
    brand,
    'brand-ink': brandInk,
    'brand-press': press(brand, brandInk, theme),
    loud,
    tint,
    accent,
    'accent-ink': pickInk(accent, [NEUTRALS.light.ink]),
    'accent-tint': accentTint,
  };
}

/** The fill under a pointer: a little of the ink in it, or of the paper where the words would suffer. */
function press(brand: Hex, brandInk: Hex, theme: Theme): Hex {
  const { ink, paper } = NEUTRALS[theme];
  const inked = mix(brand, ink, 0.86);
  return reaches(inked, [[brandInk, TEXT]]) ? inked : mix(brand, paper, 0.86);
}

/** The brand in the dark theme: bright enough to glow, pale enough not to glare. */
function lift(colour: Hex): Hex {
  const { lightness, chroma, hue } = toOklch(colour);
  if (lightness >= DARK_LIGHTNESS) return colour;
  // A red that only gets lighter turns pink; six degrees keep it red.
  const turn = hue < 60 && chroma > 0.02 ? 6 : 0;
  return toHex({
    lightness: DARK_LIGHTNESS,
    chroma: Math.min(chroma, 0.16),
    hue: hue + turn,
  });
}

/** A bright yellow stands out beside everything but yellow; beside that, a bright turquoise. */
function chooseAccent(colour: Hex): Hex {
  const { lightness, chroma, hue } = toOklch(colour);
  const yellow = lightness > 0.6 && chroma > 0.06 && Math.abs(hue - 90) < 30;
  return toHex({ lightness: 0.84, chroma: 0.15, hue: yellow ? 190 : 88 });
}

const DARK_LIGHTNESS = 0.72;
const DARK_INK = '#0f1624';
/** Below it a fill cannot be told from the page. */
const SEEN = 1.2;

/** What drawings and style sheets know as `var(--name)`. */
export type Token =
  | Neutral
  /** The fill. */
  | 'brand'
  /** What is read on the fill. */
  | 'brand-ink'
  /** The fill under a pointer. */
  | 'brand-press'
  /** The brand as text, line, ring or sign on paper. */
  | 'loud'
  /** A ground with a little of the brand. */
  | 'tint'
  | 'accent'
  | 'accent-ink'
  /** A ground with a little of the accent. */
  | 'accent-tint';

export type Colours = Record<Token, Hex>;
export type Palette = Record<Theme, Colours>;
