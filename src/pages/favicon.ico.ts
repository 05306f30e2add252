import logo from 'virtual:logo/file';
import type { APIRoute } from 'astro';
import mark from '#components/art/mark.svg?raw';
import { getPalette } from '#course/palette.ts';
import { packIco, renderFavicon } from '#integrations/cards/icon.ts';
import { renderPng } from '#integrations/cards/png.ts';

/** Browsers and feed readers ask for this address without being told. */
export const GET: APIRoute = async () => {
  const svg = renderFavicon(mark, await getPalette(), logo);
  return new Response(packIco(renderPng(svg, 32)), { headers: { 'Content-Type': 'image/x-icon' } });
};
