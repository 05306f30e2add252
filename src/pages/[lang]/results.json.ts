import type { APIRoute } from 'astro';
import { getShareData, resultPaths } from '#course/results.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = resultPaths;

/** What a learner's code of results is made with. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getShareData(params.lang as Language));
