import { getEntry } from 'astro:content';
import { FORMAT } from '#domain/progress/file.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { getTranslator, pickStrings } from '#i18n/strings.ts';
import type { ModuleInfo, ProgressData, TierInfo } from '#islands/progress/props.ts';
import type { Language } from '#schemas/language.ts';
import { getBrand } from './brand.ts';
import {
  getCourse,
  getLessonEntry,
  getModuleEntry,
  getModules,
  getReadyModules,
  type ReadyModule,
} from './course.ts';
import { hasLevel } from './level.ts';
import { pathTo } from './paths.ts';
import { hasResults } from './results.ts';

/** All that the page of the learner's progress is given: what there is to do, and its sentences. */
export async function getProgressData(lang: Language): Promise<ProgressData> {
  const t = getTranslator(lang);
  const brand = await getBrand();
  const modules = await getReadyModules(lang);
  return {
    lang,
    strings: {
      ...pickStrings(
        lang,
        'progress',
        'bootcamp',
        'goal',
        'notes',
        'carry',
        'erase',
        'profiles',
        'time',
      ),
      'do.kept': t('do.kept'),
      'home.map': t('home.map'),
      'lesson.done': t('lesson.done'),
      'lesson.open': t('lesson.open'),
      'saving.full': t('saving.full'),
    },
    course: inLanguage(brand.course, lang),
    prefix: `${brand.siteId}-${FORMAT}`,
    review: { title: t('review.title'), path: pathTo(lang, 'review') },
    ...((await hasLevel(lang)) && {
      level: { title: t('level.invite'), path: pathTo(lang, 'level') },
    }),
    share: await hasResults(),
    tiers: await getTiers(lang),
    modules: await Promise.all(modules.map(getModuleInfo)),
  };
}

async function getTiers(lang: Language): Promise<TierInfo[]> {
  const t = getTranslator(lang);
  const { tiers } = await getCourse();
  const planned = (await getModules(lang)).filter(({ status }) => status === 'planned');
  return tiers.map((id) => {
    const coming = planned.filter(({ tier }) => tier === id);
    const minutes = coming.reduce((sum, module) => sum + module.minutes, 0);
    return { id, title: t(`tier.${id}`), coming: { modules: coming.length, minutes } };
  });
}

async function getModuleInfo(module: ReadyModule): Promise<ModuleInfo> {
  const { id, lang, title, tier, folder, lessons, objectives } = module;
  const quiz = await getEntry('quizzes', `${lang}/${id}`);
  // What is written in answer to a question is a text of the learner's, like that of a task.
  const written = (quiz?.data.questions ?? []).filter((question) => 'model' in question);
  return {
    id,
    tier,
    title,
    path: pathTo(lang, tier, folder),
    lessons: await Promise.all(
      lessons.map(async ({ id, title, path, minutes }, index) => {
        const { tasks, sections, card } = (await getLessonEntry(module, index)).data;
        const answers = written
          .filter(({ lesson }) => lesson === id)
          .map((question) => ({ id: `answer/${question.id}`, title: question.prompt }));
        const texts = [...tasks, ...answers];
        return { id, title, path, minutes, tasks: texts, sentence: card.id, sections };
      }),
    ),
    questions: (quiz?.data.questions ?? []).map(({ id, rev, lesson, section, objective }) => ({
      id,
      ...(rev > 1 && { rev }),
      lesson,
      section,
      objective,
    })),
    objectives: objectives.map(({ id, text }) => ({ id, text })),
    tasks: (await getModuleEntry(module)).data.tasks,
  };
}
