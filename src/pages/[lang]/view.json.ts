import type { APIRoute } from 'astro';
import { languagePaths } from '#course/routes.ts';
import { pickStrings } from '#i18n/strings.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = languagePaths;

/** The sentences of what is fetched on demand: the view, notes in lessons, trouble with saving, what is celebrated. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(pickStrings(params.lang as Language, 'view', 'note', 'saving', 'celebrate'));
