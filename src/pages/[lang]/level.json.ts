import type { APIRoute } from 'astro';
import { getLevelData, levelPaths } from '#course/level.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = levelPaths;

/** What the level check needs beside its page. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getLevelData(params.lang as Language));
