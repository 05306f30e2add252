import type { APIRoute } from 'astro';
import { joinDrawings } from '#components/art/symbols.ts';
import { PICTURES } from '#domain/course/pictures.ts';

/** All teaching pictures in one file, which a learner loads once. */
export const GET: APIRoute = () =>
  new Response(joinDrawings('pictures', Object.keys(PICTURES)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
