import type { APIRoute } from 'astro';
import { pathsOf } from '#course/routes.ts';
import { pickStrings } from '#i18n/strings.ts';

export const getStaticPaths = pathsOf('trainers');

/** The sentences of the camera, fetched when it is tried. */
export const GET: APIRoute = ({ params: { lang = '' } }) =>
  Response.json({
    lang,
    strings: pickStrings(lang, 'cards.reader', 'cards.fault', 'cards.advice'),
  });
