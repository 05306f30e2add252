import { contrast, type Hex } from './convert.ts';
import { makePalette } from './palette.ts';
import { TEXT } from './shade.ts';

/**
 * Whether the colour of a brand can be read on our pages as it is.
 * @returns undefined if it can; else where it cannot, and the shade that text takes instead
 */
export function judgeBrand(colour: Hex, accent?: Hex): Verdict | undefined {
  const { loud, sheet, paper, 'accent-tint': tint } = makePalette(colour, accent).light;
  if (loud === colour.toLowerCase()) return undefined;
  const onWhite = contrast(colour, sheet);
  if (onWhite < TEXT) return { ground: 'white', contrast: onWhite, nearest: loud };
  const onPaper = Math.min(contrast(colour, paper), contrast(colour, tint));
  return { ground: 'paper', contrast: onPaper, nearest: loud };
}

export interface Verdict {
  /** Where it is read badly. */
  ground: 'white' | 'paper';
  contrast: number;
  nearest: Hex;
}
