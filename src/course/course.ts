import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Spoken, spokenIn } from '#i18n/direction.ts';
import { inLanguage } from '#i18n/in-language.ts';
import type { Course } from '#schemas/course.ts';
import type { Language } from '#schemas/language.ts';
import type { Objective } from '#schemas/module.ts';
import { pathTo } from './paths.ts';

/** Tiers, topics and modules in their order. */
export async function getCourse(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yaml could not be read');
  return entry.data;
}

/** All modules of the course in the recommended order, with the words of one language. */
export async function getModules(lang: Language): Promise<CourseModule[]> {
  const { modules, tiers } = await getCourse();
  const lessons = await getCollection('lessons', ({ data }) => data.lang === lang);
  return Promise.all(
    modules.map(async (module): Promise<CourseModule> => {
      const [tier = '', folder = ''] = module.path.split('/');
      const place = {
        id: module.id,
        lang,
        tier,
        folder,
        topic: module.topic,
        level: tiers.indexOf(tier) + 1,
      };
      if (module.status === 'planned') {
        return {
          ...place,
          status: 'planned',
          title: inLanguage(module.title, lang),
          minutes: module.minutes,
        };
      }
      const { data } = await getWords(lang, module.id);
      const texts = new Map(lessons.map((entry) => [entry.data.id, entry.data]));
      return {
        ...place,
        status: 'ready',
        title: data.title,
        ...spokenAs(data.written),
        promise: data.promise,
        description: data.description,
        objectives: data.objectives,
        transfer: data.transfer,
        transferMinutes: module.transferMinutes,
        minutes: module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
        lessons: module.lessons.map((lesson) => ({
          id: lesson.id,
          title: texts.get(lesson.id)?.title ?? lesson.id,
          ...spokenAs(texts.get(lesson.id)?.written),
          minutes: lesson.minutes,
          file: lesson.file,
          path: pathTo(lang, tier, folder, lesson.file),
        })),
      };
    }),
  );
}

/** The modules that learners can take. */
export async function getReadyModules(lang: Language): Promise<ReadyModule[]> {
  return (await getModules(lang)).filter((module) => module.status === 'ready');
}

/** The text of `module.mdx`: the transfer task. */
export async function getModuleEntry(module: ReadyModule): Promise<CollectionEntry<'modules'>> {
  return getWords(module.lang, module.id);
}

/** The text of a lesson, by its place in the module. */
export async function getLessonEntry(module: ReadyModule, index: number): Promise<LessonEntry> {
  const id = `${module.lang}/${module.lessons[index]?.id}`;
  const entry = await getEntry('lessons', id);
  if (!entry) throw new Error(`The lesson ${id} could not be read`);
  return entry;
}

/** The texts of all lessons of a module. */
export async function getLessonEntries(module: ReadyModule): Promise<LessonEntry[]> {
  return Promise.all(module.lessons.map((_, index) => getLessonEntry(module, index)));
}

/** The language that stands in for the translation of a whole module; undefined if a lesson is translated. */
export function findWritten(entries: readonly LessonEntry[]): Language | undefined {
  const [first] = entries;
  return entries.every(({ data }) => data.written) ? first?.data.written : undefined;
}

/** The lesson whose page has these route parameters. */
export async function findLesson(params: Record<string, string | undefined>): Promise<LessonEntry> {
  const modules = await getReadyModules(params.lang as Language);
  const module = modules.find(
    ({ tier, folder }) => tier === params.tier && folder === params.module,
  );
  const index = module?.lessons.findIndex(({ file }) => file === params.lesson) ?? -1;
  if (!module || index < 0) throw new Error(`No lesson at ${Object.values(params).join('/')}`);
  return getLessonEntry(module, index);
}

/** The workshop plan of a module. */
export async function getWorkshopEntry(module: ReadyModule): Promise<CollectionEntry<'workshops'>> {
  const entry = await getEntry('workshops', `${module.lang}/${module.id}`);
  if (!entry) throw new Error(`The workshop of ${module.lang}/${module.id} could not be read`);
  return entry;
}

async function getWords(lang: Language, id: string): Promise<CollectionEntry<'modules'>> {
  const entry = await getEntry('modules', `${lang}/${id}`);
  if (!entry) throw new Error(`The module ${lang}/${id} could not be read`);
  return entry;
}

function spokenAs(written: Language | undefined): { spoken?: Spoken } {
  return written ? { spoken: spokenIn(written) } : {};
}

interface Place {
  /** For ever; progress is kept under it. */
  id: string;
  lang: Language;
  tier: string;
  /** The last part of the address. */
  folder: string;
  topic: string;
  /** Of the tier, from 1. */
  level: number;
  title: string;
  /** All lessons together. */
  minutes: number;
}

export interface PlannedModule extends Place {
  status: 'planned';
}

export interface ReadyModule extends Place {
  status: 'ready';
  promise: string;
  /** Of all its words, where they stand in for a translation. */
  spoken?: Spoken;
  description: string;
  objectives: Objective[];
  transfer: { id: string; title: string };
  transferMinutes: number;
  lessons: LessonLink[];
}

export interface LessonLink {
  id: string;
  title: string;
  /** Of the title, where the lesson stands in for its translation. */
  spoken?: Spoken;
  minutes: number;
  file: string;
  path: string;
}

export type CourseModule = PlannedModule | ReadyModule;
export type LessonEntry = CollectionEntry<'lessons'>;
