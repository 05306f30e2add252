/**
 * The colours of the light theme as hex, for pictures that are drawn at build and know no CSS.
 * They match `src/styles/tokens.css`; only brand and accent belong to the company.
 */
export function toColours({ colour, accent }: { colour: string; accent: string }): Colours {
  return {
    brand: colour,
    'brand-ink': '#ffffff',
    accent,
    'accent-ink': '#181f2e',
    ink: '#181f2e',
    paper: '#fcfaf4',
    sheet: '#ffffff',
    line: '#d3d8e0',
    edge: '#808693',
    tint: mix(colour, '#fcfaf4', 0.09),
    quiet: '#545b69',
    good: '#007840',
    bad: '#c2272d',
  };
}

/** So much of one colour in another, both as `#rrggbb`. */
function mix(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [over, under] = [colour, ground].map((hex) =>
      Number.parseInt(hex.slice(start, start + 2), 16),
    );
    return Math.round((over ?? 0) * share + (under ?? 0) * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Draws in the light theme: replaces `light-dark()` by its first and every `var(--token)`
 * of a drawing by its colour.
 * @throws when the drawing uses a token that has no colour here: it would be drawn black
 */
export function paint(svg: string, colours: Colours): string {
  const light = svg.replace(/light-dark\((var\([^)]+\)), var\([^)]+\)\)/g, '$1');
  return light.replace(/var\(--([\w-]+)\)/g, (_, token: string) => {
    const colour = colours[token as keyof Colours];
    if (!colour)
      throw new Error(
        `--${token} has no colour in src/integrations/cards/colours.ts. Add it there.`,
      );
    return colour;
  });
}

type Token =
  | 'brand'
  | 'brand-ink'
  | 'accent'
  | 'accent-ink'
  | 'ink'
  | 'paper'
  | 'sheet'
  | 'line'
  | 'edge'
  | 'tint'
  | 'quiet'
  | 'good'
  | 'bad';

export type Colours = Record<Token, string>;
