import type { APIRoute } from 'astro';
import { findLesson } from '#course/course.ts';
import { getQuizProps } from '#course/quizzes.ts';
import { lessonPaths } from '#course/routes.ts';

export const getStaticPaths = lessonPaths;

/** What the running quiz needs beside its form; a learner who does not come to it never loads it. */
export const GET: APIRoute = async ({ params }) => {
  const { data } = await findLesson(params);
  return Response.json(await getQuizProps(data));
};
