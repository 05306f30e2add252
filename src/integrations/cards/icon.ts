import { fitInto, isSquare } from '#domain/brand/picture.ts';
import type { Colours, Palette } from '#domain/colour/palette.ts';
import { paint } from './paint.ts';

/**
 * The sign on the brand colour, filling the square. All that matters lies in the inner 80 %, the
 * circle that platforms may cut icons to (https://www.w3.org/TR/appmanifest/#icon-masks).
 * @param mark the sign of the course, an SVG of 44 by 44 whose colours are tokens
 * @param logo the company's own, which takes its place on a sheet of paper if it is about square
 */
export function renderIcon(mark: string, colours: Colours, logo?: Picture): string {
  if (logo && isSquare(logo)) return frame(logo, 84, 20, colours.sheet);
  const sign = mark.replace('<svg ', '<svg x="20" y="20" width="44" height="44" ');
  const inverted = paint(sign, {
    ...colours,
    brand: colours['brand-ink'],
    'brand-ink': colours.brand,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 84 84"><path fill="${colours.brand}" d="M0 0h84v84H0z"/>${inverted}</svg>`;
}

/**
 * The sign alone, for browser tabs, as an address: it lies in every page, whose header draws the same
 * sign, so that packed it weighs little and costs no request.
 */
export function renderTabIcon(mark: string, colours: Colours): string {
  const svg = paint(mark, colours).replace(/\s+/g, ' ').replaceAll('"', "'");
  return `data:image/svg+xml,${svg.replace(/[#<>]/g, encodeURIComponent)}`;
}

/** The same for those who ask for a file; its colours follow the theme of the system. */
export function renderFavicon(mark: string, { light, dark }: Palette, logo?: Picture): string {
  if (logo && isSquare(logo)) return frame(logo, 32, 0);
  const rule = `[fill]{fill:${dark.brand}}[stroke]{stroke:${dark['brand-ink']}}`;
  const style = `<style>@media(prefers-color-scheme:dark){${rule}}</style>`;
  return paint(mark, light).replace('>', `>${style}`);
}

/** A picture in the middle of a square; without a ground it is transparent. */
function frame(logo: Picture, side: number, margin: number, ground?: string): string {
  const { width, height } = fitInto(logo, { width: side - 2 * margin, height: side - 2 * margin });
  const place = `x="${(side - width) / 2}" y="${(side - height) / 2}" width="${width}" height="${height}"`;
  const fill = ground ? `<path fill="${ground}" d="M0 0h${side}v${side}H0z"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${fill}<image ${place} href="${logo.src}"/></svg>`;
}

/** A picture as an address that holds it, with its own measures. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

/** Wraps one PNG of 32 by 32 pixels as an .ico file (https://en.wikipedia.org/wiki/ICO_(file_format)). */
export function packIco(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(22 + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // icon
  view.setUint16(4, 1, true); // one image
  view.setUint8(6, 32);
  view.setUint8(7, 32);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true); // where the image begins
  file.set(png, 22);
  return file;
}
