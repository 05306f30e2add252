import type { APIRoute } from 'astro';
import { getExamples } from '#course/examples.ts';
import { languagePaths } from '#course/routes.ts';

export async function getStaticPaths() {
  const languages = await languagePaths();
  return languages.flatMap(({ params: { lang } }) =>
    getExamples(lang).map((props) => ({ params: { lang, type: props.quiz.id }, props })),
  );
}

/** What the running example needs beside its form. */
export const GET: APIRoute = ({ props }) => Response.json(props);
