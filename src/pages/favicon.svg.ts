import logo from 'virtual:logo/file';
import type { APIRoute } from 'astro';
import mark from '#components/art/mark.svg?raw';
import { getPalette } from '#course/palette.ts';
import { renderFavicon } from '#integrations/cards/icon.ts';

export const GET: APIRoute = async () =>
  new Response(renderFavicon(mark, await getPalette(), logo), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
