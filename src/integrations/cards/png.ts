import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG without text, or with its text as outlines, as a PNG of that width in pixels. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
  return new Uint8Array(image.asPng());
}
