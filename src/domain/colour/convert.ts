import Color from 'colorjs.io';

/**
 * Colours as numbers. The formulas are those of colorjs.io, which the editors of CSS Color 4 keep:
 * OKLab and OKLCH (Björn Ottosson, https://bottosson.github.io/posts/oklab/), gamut mapping (CSS Color 4,
 * https://www.w3.org/TR/css-color-4/#gamut-mapping), contrast (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function toOklch(hex: Hex): Oklch {
  const [lightness, chroma, hue] = new Color(hex).to('oklch').coords;
  // A grey has no hue.
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 };
}

/** The nearest colour of that lightness and hue that a screen can show. */
export function toHex({ lightness, chroma, hue }: Oklch): Hex {
  return write(new Color('oklch', [lightness, chroma, hue]));
}

/** The contrast of two colours, 1 to 21; their order does not matter. */
export function contrast(one: Hex, other: Hex): number {
  return new Color(one).contrast(other, 'WCAG21');
}

/**
 * What CSS calls `color-mix(in oklab, colour <share>, ground)`.
 * @param share 0 for the ground alone, 1 for the colour alone
 */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  return write(Color.mix(ground, colour, share, { space: 'oklab' }));
}

function write(colour: Color): Hex {
  const mapped = colour.to('srgb').toGamut({ space: 'srgb', method: 'css' });
  return mapped.toString({ format: 'hex', collapse: false });
}

/** `#rrggbb`. */
export type Hex = string;

/** https://www.w3.org/TR/css-color-4/#ok-lab */
export interface Oklch {
  /** 0 (black) to 1 (white). */
  lightness: number;
  /** 0 (grey) to about 0.32, the most that a screen can show. */
  chroma: number;
  /** In degrees; 0 for a grey. */
  hue: number;
}
