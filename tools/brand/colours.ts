import type { Hex } from '#domain/colour/convert.ts';
import { NEUTRALS, type Theme } from '#domain/colour/neutrals.ts';
import { makePalette } from '#domain/colour/palette.ts';
import { listSwatches, type Swatch } from '#domain/colour/swatches.ts';

/**
 * Every pair of colours that depends on the brand, with its contrast in both themes.
 * @param isPainted whether the terminal shows all colours: then each pair has a sample
 */
export function showColours(colour: Hex, accent: Hex | undefined, isPainted: boolean): string {
  const all = listSwatches(makePalette(colour, accent));
  const shown = all.filter(dependsOnBrand);
  const width = Math.max(...shown.map((swatch) => nameOf(swatch).length));
  const cell = (swatch: Swatch, theme: Theme) => {
    const { front, ground, found } = swatch[theme];
    // Rounded down: what fails by a hair must not look as if it passed.
    const number = (Math.floor(found * 10) / 10).toFixed(1).padStart(4);
    return isPainted ? `${paint(front, ground)} ${number}` : number;
  };
  const lines = shown.map((swatch) =>
    [
      nameOf(swatch).padEnd(width),
      String(swatch.least).padStart(5),
      `${cell(swatch, 'light')} `,
      cell(swatch, 'dark'),
    ].join('  '),
  );
  const sample = isPainted ? '     ' : '';
  const head = `${'contrast of'.padEnd(width)}  least  ${sample}light  ${sample}dark`;
  const rest = `${all.length - shown.length} more pairs are the same for every brand.`;
  return [head, ...lines, rest].join('\n');
}

function nameOf({ colour, on, isSlide }: Swatch): string {
  return `${colour} on ${on}${isSlide ? ' (slide)' : ''}`;
}

function dependsOnBrand({ colour, on }: Swatch): boolean {
  return [colour, on].some((token) => !(token in NEUTRALS.light) && !plain.has(token));
}

/** Colours of slides that no brand changes. */
const plain = new Set([
  'stage',
  'type',
  'soft',
  'yes',
  'no',
  'title-stage',
  'title-type',
  'title-soft',
]);

function paint(front: Hex, ground: Hex): string {
  return `\u001B[38;2;${channels(front)};48;2;${channels(ground)}m Aa \u001B[0m`;
}

function channels(hex: Hex): string {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(';');
}
