import { getCollection, getEntry } from 'astro:content';
import { makeQuestion } from '#domain/quiz/make.ts';
import { getTranslator, pickStrings } from '#i18n/strings.ts';
import type { LevelData, ModuleInfo } from '#islands/level/props.ts';
import type { Language } from '#schemas/language.ts';
import type { LevelQuestion } from '#schemas/level.ts';
import { hasPage } from './brand.ts';
import { type CourseModule, getCourse, getModules } from './course.ts';
import { pathTo } from './paths.ts';

/** One page for each language; none in a course without a level check. */
export async function levelPaths() {
  const levels = await getCollection('levels');
  const shown = await Promise.all(levels.map(({ id }) => hasLevel(id as Language)));
  return levels
    .filter((_, index) => shown[index])
    .map(({ id, data }) => ({ params: { lang: id }, props: { written: data.written } }));
}

/** Whether the course has a level check: questions that the company does not hide. */
export async function hasLevel(lang: Language): Promise<boolean> {
  const questions = (await getEntry('levels', lang))?.data.questions ?? [];
  return questions.length > 0 && (await hasPage('level'));
}

/** The questions, where each topic can start, and the sentences of the page. */
export async function getLevelData(lang: Language): Promise<LevelData> {
  const t = getTranslator(lang);
  const { tiers, topics } = await getCourse();
  const modules = await getModules(lang);
  const questions = (await getEntry('levels', lang))?.data.questions ?? [];
  return {
    lang,
    strings: pickStrings(lang, 'level', 'tier'),
    tiers,
    map: `${pathTo(lang)}#map`,
    topics: topics
      .filter((topic) => questions.some((question) => question.topic === topic))
      .map((topic) => ({
        id: topic,
        title: t(`topic.${topic}`),
        questions: tiers.flatMap(
          (tier) => questions.find((one) => one.topic === topic && one.tier === tier)?.id ?? [],
        ),
        modules: tiers.map((tier) =>
          toInfo(modules.find((module) => module.topic === topic && module.tier === tier)),
        ),
      })),
    questions: questions.map(toQuestion),
  };
}

function toInfo(module: CourseModule | undefined): ModuleInfo | null {
  if (!module) return null;
  const { title, minutes, lang, tier, folder } = module;
  return {
    title,
    minutes,
    ...(module.status === 'ready' && { path: pathTo(lang, tier, folder) }),
    lessons:
      module.status === 'ready'
        ? module.lessons.map(({ id, title, path }) => ({ title, quiz: `${path}#${id}-title` }))
        : [],
  };
}

/** As a lesson's question, but no section explains it. */
function toQuestion({ id, type, prompt, options, right }: LevelQuestion) {
  return makeQuestion({ id, type, prompt, options, right }, { id: '', title: '' });
}
