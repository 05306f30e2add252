import { contrast, type Hex } from './convert.ts';
import { NEUTRALS } from './neutrals.ts';
import { makePalette } from './palette.ts';

/**
 * Whether the colour of a brand can be read on our pages as it is.
 * @returns undefined if it can; else its contrast on white, and the shade that text takes instead
 */
export function judgeBrand(colour: Hex, accent?: Hex): Verdict | undefined {
  const { loud } = makePalette(colour, accent).light;
  if (loud === colour.toLowerCase()) return undefined;
  return { contrast: contrast(colour, NEUTRALS.light.sheet), nearest: loud };
}

export interface Verdict {
  contrast: number;
  nearest: Hex;
}
