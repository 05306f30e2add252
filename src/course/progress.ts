import { getEntry } from 'astro:content';
import { FORMAT } from '#domain/progress/file.ts';
import { getTranslator, pickStrings } from '#i18n/strings.ts';
import type { ModuleInfo, ProgressData } from '#islands/progress/props.ts';
import type { Language } from '#schemas/language.ts';
import { getBrand } from './brand.ts';
import { getLessonEntry, getModuleEntry, getReadyModules, type ReadyModule } from './course.ts';
import { pathTo } from './paths.ts';

/** All that the page of the learner's progress is given: what there is to do, and its sentences. */
export async function getProgressData(lang: Language): Promise<ProgressData> {
  const t = getTranslator(lang);
  const brand = await getBrand();
  const modules = await getReadyModules(lang);
  return {
    lang,
    strings: {
      ...pickStrings(lang, 'progress', 'carry', 'erase', 'time'),
      'lesson.done': t('lesson.done'),
      'lesson.open': t('lesson.open'),
      'saving.full': t('saving.full'),
    },
    course: brand.course[lang],
    prefix: `${brand.siteId}-${FORMAT}`,
    modules: await Promise.all(modules.map(getModuleInfo)),
  };
}

async function getModuleInfo(module: ReadyModule): Promise<ModuleInfo> {
  const { id, lang, title, tier, folder, lessons } = module;
  const quiz = await getEntry('quizzes', `${lang}/${id}`);
  return {
    id,
    title,
    path: pathTo(lang, tier, folder),
    lessons: await Promise.all(
      lessons.map(async ({ id, title, path, minutes }, index) => {
        const { tasks } = (await getLessonEntry(module, index)).data;
        return { id, title, path, minutes, tasks };
      }),
    ),
    questions: (quiz?.data.questions ?? []).map(({ id, rev }) => ({ id, ...(rev > 1 && { rev }) })),
    tasks: (await getModuleEntry(module)).data.tasks,
  };
}
