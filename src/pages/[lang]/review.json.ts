import type { APIRoute } from 'astro';
import { getReviewData } from '#course/review.ts';
import { languagePaths } from '#course/routes.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = languagePaths;

/** What the review page is made of, and what the home page needs to know how much waits. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getReviewData(params.lang as Language));
