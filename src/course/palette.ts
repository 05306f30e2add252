import { makePalette, type Palette } from '#domain/colour/palette.ts';
import { getBrand } from './brand.ts';

/** The colours of the site. Every page asks for them, so they are computed once for a brand. */
export async function getPalette(): Promise<Palette> {
  const { colour, accent } = await getBrand();
  const brand = `${colour} ${accent}`;
  if (made?.brand !== brand) made = { brand, palette: makePalette(colour, accent) };
  return made.palette;
}

let made: { brand: string; palette: Palette } | undefined;
