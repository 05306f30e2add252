import { getCollection, getEntry } from 'astro:content';
import { PICTURES } from '#domain/course/pictures.ts';
import { SCENES } from '#domain/quiz/spot/scenes.ts';
import type { Language } from '#schemas/language.ts';
import type { ReadyModule } from './course.ts';
import { assetPath, pathTo } from './paths.ts';

/** The file with the drawings of a module; without one, that with all drawings of the course. */
export function drawingsPath(lang: string | undefined, tier?: string, folder?: string): string {
  return lang && tier && folder
    ? `${pathTo(lang as Language, tier, folder)}drawings.svg`
    : assetPath('drawings.svg');
}

/** What the lessons, the task and the questions of a module draw. */
export async function findDrawings(module: ReadyModule): Promise<Drawings> {
  const { id, lang } = module;
  const lessons = await getCollection(
    'lessons',
    ({ data }) => data.lang === lang && data.module === id,
  );
  const texts = [
    ...lessons,
    await getEntry('modules', `${lang}/${id}`),
    await getEntry('workshops', `${lang}/${id}`),
  ].map((entry) => entry?.body ?? '');
  const named = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/<Picture\s+name="([^"]+)"/g)].map(([, name]) => name),
    ),
  );
  const questions = (await getEntry('quizzes', `${lang}/${id}`))?.data.questions ?? [];
  const scenes = new Set(questions.map((one) => (one.type === 'spot' ? one.picture : undefined)));
  return {
    pictures: Object.keys(PICTURES).filter((name) => named.has(name)),
    scenes: Object.keys(SCENES).filter((name) => scenes.has(name)),
  };
}

interface Drawings {
  pictures: string[];
  scenes: string[];
}
