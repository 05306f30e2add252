import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, type Hex, toHex, toOklch } from './convert.ts';
import { judgeBrand } from './judge.ts';
import { NEUTRALS, type Theme } from './neutrals.ts';
import { pairs, slidePairs } from './pairs.ts';
import { makePalette } from './palette.ts';
import { makeSlides } from './slides.ts';

const themes: Theme[] = ['light', 'dark'];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
/** Mixing and mapping some thousand colours takes its time on a busy machine. */
const patience = 60_000;

/** Written out as WCAG 2.2 defines it, so that the library is not asked about itself. */
function measure(one: Hex, other: Hex): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The pairs of a palette that have too little contrast, as "loud on tint 2.9 (light)". */
function findFaults(brand: Hex, accent?: Hex): string[] {
  const palette = makePalette(brand, accent);
  const slides = makeSlides(palette);
  return themes.flatMap((theme) => {
    const page: Record<string, Hex> = palette[theme];
    const slide: Record<string, Hex> = { ...page, ...slides[theme] };
    const check =
      (colours: Record<string, Hex>) => (pair: (typeof pairs | typeof slidePairs)[0]) => {
        const [front = '', ground = ''] = [colours[pair.colour], colours[pair.on]];
        const found = measure(front, ground);
        return found >= pair.least
          ? []
          : [`${pair.colour} ${front} on ${pair.on} ${ground}: ${found} (${theme})`];
      };
    return [...pairs.flatMap(check(page)), ...slidePairs.flatMap(check(slide))];
  });
}

const extremes = {
  'a bright yellow': '#F5E663',
  black: '#000000',
  white: '#FFFFFF',
  'a pure blue': '#0000FF',
  'a pure red': '#FF0000',
  'a pure green': '#00FF00',
  'a middle grey': '#808080',
  'the grey on which black and white read alike': '#757575',
  'an orange': '#E8731A',
};

describe('a palette', () => {
  it('holds every pair for any colour and accent', { timeout: patience }, () => {
    fc.assert(
      fc.property(colour, fc.option(colour, { nil: undefined }), (brand, accent) => {
        expect(findFaults(brand, accent)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(extremes))('holds every pair for %s', (_, brand) => {
    expect(findFaults(brand)).toEqual([]);
    for (const accent of Object.values(extremes)) expect(findFaults('#C9371F', accent)).toEqual([]);
  });

  it('fills with the colour as it is where the page lets it be seen', () => {
    for (const brand of ['#f5e663', '#0000ff', '#000000', '#808080']) {
      expect(makePalette(brand).light.brand).toBe(brand);
    }
    expect(makePalette('#FFFFFF').light.brand).toBe('#e5e5e5');
  });

  it('writes white on a dark fill and ink on a bright one', () => {
    expect(makePalette('#C9371F').light['brand-ink']).toBe('#ffffff');
    expect(makePalette('#F5E663').light['brand-ink']).toBe(NEUTRALS.light.ink);
  });

  it('keeps the hue where it darkens a colour for text', () => {
    const { loud } = makePalette('#F5E663').light;
    expect(toOklch(loud).hue).toBeCloseTo(toOklch('#F5E663').hue, -1);
    expect(contrast(loud, '#ffffff')).toBeLessThan(5.2);
  });

  it('gives a grey no hue in the dark theme', () => {
    expect(toOklch(makePalette('#555555').dark.brand).chroma).toBeLessThan(0.01);
  });

  it('chooses an accent that differs from the brand', () => {
    expect(makePalette('#F5E663').light.accent).not.toBe(makePalette('#0000FF').light.accent);
  });

  it('leaves the default brand as it is', () => {
    const { light, dark } = makePalette('#C9371F', '#F2C443');
    expect([light.brand, light.loud, light['brand-ink'], light.accent]).toEqual([
      '#c9371f',
      '#c9371f',
      '#ffffff',
      '#f2c443',
    ]);
    expect([dark.brand, dark.loud, dark.tint]).toEqual(['#f77c56', '#f77c56', '#211d23']);
  });
});

describe('a colour', () => {
  it('comes back from OKLCH as it went', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(toHex(toOklch(hex))).toBe(hex);
      }),
    );
  });

  it('that no screen can show becomes its nearest', () => {
    expect(toHex({ lightness: 0.7, chroma: 0.4, hue: 150 })).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('has the contrast that WCAG defines', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBeCloseTo(measure(one, other), 2);
      }),
    );
  });

  it('that cannot be read on white is told the nearest shade that can', () => {
    expect(judgeBrand('#C9371F')).toBeUndefined();
    expect(judgeBrand('#F5E663')).toMatchInlineSnapshot(`
      {
        "contrast": 1.2819269109098523,
        "ground": "white",
        "nearest": "#807300",
      }
    `);
    expect(judgeBrand('#767676')).toMatchObject({ ground: 'paper' });
  });
});
