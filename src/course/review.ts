import { getEntry } from 'astro:content';
import type { ReviewLesson } from '#domain/review/deck.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { pickStrings } from '#i18n/strings.ts';
import type { ReviewData } from '#islands/review/props.ts';
import type { Language } from '#schemas/language.ts';
import { getBrand } from './brand.ts';
import { getLessonEntry, getReadyModules, type ReadyModule } from './course.ts';
import { pathTo } from './paths.ts';

/**
 * What can come back in review, and the sentences of its page. The questions themselves are in the
 * lessons' own `quiz.json`; of each only its id is here, so that this stays small in a large course.
 */
export async function getReviewData(lang: Language): Promise<ReviewData> {
  const { siteId, course } = await getBrand();
  const modules = await getReadyModules(lang);
  return {
    lang,
    strings: pickStrings(lang, 'review', 'calendar', 'time', 'topic'),
    site: siteId,
    course: inLanguage(course, lang),
    home: pathTo(lang),
    path: pathTo(lang, 'review'),
    lessons: (await Promise.all(modules.map(listLessons))).flat(),
  };
}

async function listLessons(module: ReadyModule): Promise<ReviewLesson[]> {
  const { id, lang, topic, lessons } = module;
  const quiz = await getEntry('quizzes', `${lang}/${id}`);
  return Promise.all(
    lessons.map(async ({ id, title, path }, index) => {
      const { card } = (await getLessonEntry(module, index)).data;
      const questions = quiz?.data.questions.filter(({ lesson }) => lesson === id) ?? [];
      return {
        id,
        title,
        path,
        topic,
        sentence: { id: card.id, text: card.text },
        questions: questions.map(({ id, rev }) => ({ id, ...(rev > 1 && { rev }) })),
      };
    }),
  );
}
