import type { APIRoute } from 'astro';
import { getProgressData } from '#course/progress.ts';
import { languagePaths } from '#course/routes.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = languagePaths;

/** What the page of the learner's progress is made of; the rest is in the learner's browser. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getProgressData(params.lang as Language));
