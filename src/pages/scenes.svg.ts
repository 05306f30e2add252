import type { APIRoute } from 'astro';
import { joinDrawings } from '#components/art/symbols.ts';
import { SCENES } from '#domain/quiz/spot/scenes.ts';

/** The drawings of questions, apart from the teaching pictures: few lessons need both. */
export const GET: APIRoute = () =>
  new Response(joinDrawings('scenes', Object.keys(SCENES)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
