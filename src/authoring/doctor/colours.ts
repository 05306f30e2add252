import { contrast } from '#domain/colour/convert.ts';
import { pairs } from '#domain/colour/pairs.ts';
import { makePalette } from '#domain/colour/palette.ts';
import type { BrandInput } from '#schemas/brand.ts';
import type { Section } from './finding.ts';

/** How well everything can be read in the colours of a brand. */
export function examineColours({ colour, accent }: Pick<BrandInput, 'colour' | 'accent'>): Section {
  const palette = makePalette(colour, accent);
  const measured = (['light', 'dark'] as const).flatMap((theme) =>
    pairs.map(({ colour: front, on, least }) => ({
      name: `${front} on ${on}, ${theme}`,
      least,
      found: contrast(palette[theme][front], palette[theme][on]),
    })),
  );
  const worst = measured.reduce((a, b) => (b.found - b.least < a.found - a.least ? b : a));
  const found = worst.found.toFixed(2);
  return {
    id: 'contrast',
    title: 'Contrast',
    fine: `${measured.length} pairs of ${colour}; the closest has ${found}:1 of ${worst.least}:1 (${worst.name})`,
    findings: measured
      .filter(({ found, least }) => found < least)
      .map(({ name, found, least }) => ({
        level: 'error',
        where: `brand.yaml colour, ${name}`,
        what: `The contrast is ${found.toFixed(2)}:1 and has to be ${least}:1.`,
        now: 'Choose another colour; "npm run brand" shows what can be read in it.',
      })),
  };
}
