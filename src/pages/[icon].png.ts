import logo from 'virtual:logo/file';
import type { APIRoute, GetStaticPaths } from 'astro';
import mark from '#components/art/mark.svg?raw';
import { getPalette } from '#course/palette.ts';
import { renderIcon } from '#integrations/cards/icon.ts';
import { renderPng } from '#integrations/cards/png.ts';

/** Width in pixels of each icon. */
const SIZES = { 'icon-192': 192, 'icon-512': 512, 'apple-touch-icon': 180 };

export const getStaticPaths = (() =>
  Object.entries(SIZES).map(([icon, size]) => ({
    params: { icon },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props }) => {
  const svg = renderIcon(mark, (await getPalette()).light, logo);
  return new Response(renderPng(svg, props.size), { headers: { 'Content-Type': 'image/png' } });
};
