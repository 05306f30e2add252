import type { Colours } from '#domain/colour/palette.ts';

/**
 * Draws in the light theme, for pictures that are made at build and know no CSS: replaces
 * `light-dark()` by its first and every `var(--token)` of a drawing by its colour.
 * @throws when the drawing uses a token that has no colour here: it would be drawn black
 */
export function paint(svg: string, colours: Colours): string {
  const light = svg.replace(/light-dark\((var\([^)]+\)), var\([^)]+\)\)/g, '$1');
  return light.replace(/var\(--([\w-]+)\)/g, (_, token: string) => {
    const colour = colours[token as keyof Colours];
    if (!colour)
      throw new Error(`--${token} is no colour of src/domain/colour/palette.ts. Use one of those.`);
    return colour;
  });
}
