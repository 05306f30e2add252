import type { APIRoute } from 'astro';
import { joinDrawings } from '#components/art/symbols.ts';
import { PICTURES } from '#domain/course/pictures.ts';
import { SCENES } from '#domain/quiz/spot/scenes.ts';

/** All drawings, for pages that belong to no module: the authors' pages, the examples, the review. */
export const GET: APIRoute = () =>
  new Response(joinDrawings(Object.keys(PICTURES), Object.keys(SCENES)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
