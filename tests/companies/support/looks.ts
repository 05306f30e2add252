import type { Page } from '@playwright/test';
import { makePalette } from '#domain/colour/palette.ts';

/** The colours of the default brand and of a company, without those that both have. */
export function compareColours(ours: Brand, theirs: Brand): Colours {
  const [our, their] = [ours, theirs].map(({ colour, accent }) => makePalette(colour, accent));
  if (!our || !their) throw new Error('Two palettes are compared.');
  const all = ({ light, dark }: typeof our) => [...Object.values(light), ...Object.values(dark)];
  return {
    foreign: all(our).filter((colour) => !all(their).includes(colour)),
    own: {
      light: [their.light.brand, their.light.loud],
      dark: [their.dark.brand, their.dark.loud],
    },
  };
}

/** How many pixels of each colour a picture of the page has, by `#rrggbb`. */
export async function countColours(page: Page, png: Buffer): Promise<Map<string, number>> {
  const counts = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!pen) return {};
    pen.drawImage(image, 0, 0);
    const { data: parts } = pen.getImageData(0, 0, image.width, image.height);
    const found: Record<string, number> = {};
    for (let at = 0; at < parts.length; at += 4) {
      const code = [0, 1, 2].map((part) => (parts[at + part] ?? 0).toString(16).padStart(2, '0'));
      const colour = `#${code.join('')}`;
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  }, png.toString('base64'));
  return new Map(Object.entries(counts));
}

export interface Brand {
  colour: string;
  accent?: string | undefined;
}

interface Colours {
  /** Of the default brand alone: none may be seen. */
  foreign: string[];
  /** The company's colour as a fill and as a line, in each theme. */
  own: Record<'light' | 'dark', string[]>;
}
