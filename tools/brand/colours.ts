import { contrast, type Hex } from '#domain/colour/convert.ts';
import { NEUTRALS } from '#domain/colour/neutrals.ts';
import { type Pair, pairs, slidePairs } from '#domain/colour/pairs.ts';
import { makePalette } from '#domain/colour/palette.ts';
import { makeSlides } from '#domain/colour/slides.ts';

/**
 * Every pair of colours that depends on the brand, with its contrast in both themes.
 * @param isPainted whether the terminal shows all colours: then each pair has a sample
 */
export function showColours(colour: Hex, accent: Hex | undefined, isPainted: boolean): string {
  const palette = makePalette(colour, accent);
  const slides = makeSlides(palette);
  const themes = (['light', 'dark'] as const).map((theme) => ({
    page: palette[theme] as Record<string, Hex>,
    slide: { ...palette[theme], ...slides[theme] } as Record<string, Hex>,
  }));
  const shown = [
    ...pairs.filter(isOurs).map((pair) => ({ pair, where: 'page' as const })),
    ...slidePairs.filter(isOurs).map((pair) => ({ pair, where: 'slide' as const })),
  ];
  const name = ({ pair, where }: (typeof shown)[number]) =>
    `${pair.colour} on ${pair.on}${where === 'slide' ? ' (slide)' : ''}`;
  const width = Math.max(...shown.map((one) => name(one).length));
  const lines = shown.map((one) => {
    const cells = themes.map((theme) => {
      const colours = theme[one.where];
      const [front, ground] = [colours[one.pair.colour] ?? '', colours[one.pair.on] ?? ''];
      // Rounded down: what fails by a hair must not look as if it passed.
      const found = (Math.floor(contrast(front, ground) * 10) / 10).toFixed(1).padStart(4);
      return `${isPainted ? `${paint(front, ground)} ` : ''}${found}`;
    });
    return `${name(one).padEnd(width)}  ${String(one.pair.least).padStart(5)}  ${cells.join('   ')}`;
  });
  const sample = isPainted ? '     ' : '';
  const head = `${'contrast of'.padEnd(width)}  least  ${sample}light  ${sample}dark`;
  const rest = pairs.length + slidePairs.length - shown.length;
  return [head, ...lines, `${rest} more pairs are the same for every brand.`].join('\n');
}

function isOurs({ colour, on }: Pair<string>): boolean {
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
