import type { Colours } from '#domain/colour/palette.ts';

/**
 * Draws in the light theme, for pictures that are made at build and know no CSS: replaces
 * `light-dark()` by its first, every `var(--token)` of a drawing by its colour, and a measure that a
 * style sheet may set (`var(--disc, 26)`) by its own.
 * @throws when the drawing uses a token that has no colour here: it would be drawn black
 */
export function paint(svg: string, colours: Colours): string {
  const light = svg.replace(/light-dark\((var\([^)]+\)), var\([^)]+\)\)/g, '$1');
  const measured = light.replace(/var\(--[\w-]+, ?([\d.]+)\)/g, '$1');
  return measured.replace(/var\(--([\w-]+)\)/g, (_, token: string) => {
    const colour = colours[token as keyof Colours];
    if (!colour)
      throw new Error(`--${token} is no colour of src/domain/colour/palette.ts. Use one of those.`);
    return colour;
  });
}
