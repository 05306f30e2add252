import type { APIRoute } from 'astro';
import { joinDrawings } from '#components/art/symbols.ts';
import type { ReadyModule } from '#course/course.ts';
import { findDrawings } from '#course/drawings.ts';
import { modulePaths } from '#course/routes.ts';

export const getStaticPaths = modulePaths;

/** The drawings of one module in one file, which a learner loads once. */
export const GET: APIRoute<{ module: ReadyModule }> = async ({ props }) => {
  const { pictures, scenes } = await findDrawings(props.module);
  return new Response(joinDrawings(pictures, scenes), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
