import type { APIRoute } from 'astro';
import mark from '#components/art/mark.svg?raw';
import { getBrand } from '#course/brand.ts';
import { toColours } from '#integrations/cards/colours.ts';
import { renderFavicon } from '#integrations/cards/icon.ts';

export const GET: APIRoute = async () =>
  new Response(renderFavicon(mark, toColours(await getBrand())), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
