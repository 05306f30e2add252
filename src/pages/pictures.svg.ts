import type { APIRoute } from 'astro';
import { getDrawing } from '#components/art/drawings.ts';
import { PICTURES } from '#domain/course/pictures.ts';

/**
 * All teaching pictures in one file, which a learner loads once. Pages show them by `<use>`, through
 * which they still take the page's colours.
 */
export const GET: APIRoute = () => {
  const symbols = Object.keys(PICTURES).map((name) => {
    const [, viewBox, body] =
      getDrawing('pictures', name).match(/viewBox="([^"]+)">(.*)<\/svg>/s) ?? [];
    return `<symbol id="${name}" viewBox="${viewBox}">${body?.replace(/\s+/g, ' ').replaceAll('> <', '><')}</symbol>`;
  });
  const file = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
