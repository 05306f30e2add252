import type { APIRoute } from 'astro';
import { getResultsData, resultPaths } from '#course/results.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = resultPaths;

/** What the trainer's page of results is made of; the codes come from the trainer. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getResultsData(params.lang as Language));
