import { judgeBrand } from '#domain/colour/judge.ts';
import { TEXT } from '#domain/colour/shade.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** The colour of the brand can be read as it is. */
export function checkBrand({ brand, sources }: Content): Problem[] {
  const source = sources.get('brand.yaml');
  const verdict = judgeBrand(brand.colour, brand.accent);
  if (!source || !verdict) return [];
  const ground = verdict.ground === 'white' ? 'white' : 'our tinted paper';
  // Rounded down: what fails by a hair must not look as if it passed.
  const found = Math.floor(verdict.contrast * 100) / 100;
  const nearest = verdict.nearest.toUpperCase();
  return [
    problem(
      'brand-contrast',
      inData(source, ['colour']),
      `"${brand.colour}" on ${ground} has a contrast of ${found}; text needs ${TEXT}.`,
      `Nearest shade that works: ${nearest}. Text and lines take it by themselves; write colour: "${nearest}" if buttons shall have it too.`,
    ),
  ];
}
