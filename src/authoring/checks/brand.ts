import { judgeBrand } from '#domain/colour/judge.ts';
import { TEXT } from '#domain/colour/shade.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** The colour of the brand can be read as it is. */
export function checkBrand({ brand, sources }: Content): Problem[] {
  const source = sources.get('brand.yaml');
  const words = explainColour(brand.colour, brand.accent);
  if (!source || !words) return [];
  return [problem('brand-contrast', inData(source, ['colour']), words.message, words.fix)];
}

/** Where text in the colour could not be read, and the shade that it takes there; nothing if it can. */
export function explainColour(
  colour: string,
  accent?: string,
): { message: string; fix: string; nearest: string } | undefined {
  const verdict = judgeBrand(colour, accent);
  if (!verdict) return undefined;
  const ground = verdict.ground === 'white' ? 'white' : 'our tinted paper';
  // Rounded down: what fails by a hair must not look as if it passed.
  const found = Math.floor(verdict.contrast * 100) / 100;
  const nearest = verdict.nearest.toUpperCase();
  return {
    nearest,
    message: `"${colour}" on ${ground} has a contrast of ${found}; text needs ${TEXT}.`,
    fix: `Nearest shade that works: ${nearest}. Text and lines take it by themselves; write colour: "${nearest}" if buttons shall have it too.`,
  };
}
