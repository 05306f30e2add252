import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The course as content/ has it; every spec finds its pages here, by ids that never change. */
const course: CourseFile = readYaml('course.yaml');
const { siteId }: { siteId: string } = readYaml('brand.yaml');

/** What every stored key begins with. */
export const ownPrefix = `${siteId}/`;

export const languages = course.languages;

/** Every lesson that is ready, in the order of the course. */
export const lessons: Lesson[] = course.modules.flatMap((module) =>
  (module.lessons ?? []).map(({ id, file }) => ({ id, module: module.path, file })),
);

/** The lessons of each module that has some, by its folder: a walk through all of them is too long for one test. */
export const lessonsByModule = Map.groupBy(lessons, ({ module }) => module);

const firstModule = lessons[0]?.module ?? '';

/** The lessons of the module that stands first. */
export const firstLessons = lessons.filter(({ module }) => module === firstModule);

export function findLesson(id: string): Lesson {
  const lesson = lessons.find((one) => one.id === id);
  if (!lesson) throw new Error(`content/course.yaml has no lesson "${id}".`);
  return lesson;
}

export function lessonPath(lang: Lang, { module, file }: Lesson): string {
  return `/${lang}/${module}/${file}/`;
}

export function modulePath(lang: Lang, { module }: Lesson): string {
  return `/${lang}/${module}/`;
}

/** The title of a lesson or, with the file `module`, of a module. */
export function titleOf(lang: Lang, { module, file }: Pick<Lesson, 'module' | 'file'>): string {
  const text = readFileSync(contentFile(`${lang}/${module}/${file}.mdx`), 'utf8');
  const [, head = ''] = text.split(/^---$/m);
  const { title }: { title: string } = parse(head);
  return title;
}

/** What the glossary says of a word. */
export function findTerm(lang: Lang, id: string): Term {
  const term = readYaml<Term[]>(`${lang}/glossary.yaml`).find((one) => one.id === id);
  if (!term) throw new Error(`content/${lang}/glossary.yaml has no term "${id}".`);
  return term;
}

/** One page of each kind, by name. */
export function pageKinds(lang: Lang): Record<PageKind, string> {
  const [first] = firstLessons;
  if (!first) throw new Error('content/course.yaml has no lesson that is ready.');
  const [tier = ''] = first.module.split('/');
  return {
    home: `/${lang}/`,
    tier: `/${lang}/${tier}/`,
    module: modulePath(lang, first),
    lesson: lessonPath(lang, first),
    workshop: `${modulePath(lang, first)}workshop/`,
    handout: `${modulePath(lang, first)}handout/`,
    worksheet: `${modulePath(lang, first)}worksheet/`,
    signUp: `/${lang}/trainers/sign-up/`,
    deck: `${modulePath(lang, first)}present/`,
    trainers: `/${lang}/trainers/`,
    checkList: `/${lang}/trainers/check-list/`,
    offline: `/${lang}/offline/`,
    reset: `/${lang}/offline-reset/`,
    results: `/${lang}/trainers/results/`,
    progress: `/${lang}/progress/`,
    review: `/${lang}/review/`,
    certificate: `/${lang}/certificate/`,
    level: `/${lang}/level/`,
    guidelines: `/${lang}/guidelines/`,
    glossary: `/${lang}/glossary/`,
    search: `/${lang}/search/`,
    imprint: `/${lang}/imprint/`,
    privacy: `/${lang}/privacy/`,
    accessibility: `/${lang}/accessibility/`,
    cards: `/${lang}/trainers/cards/`,
    lost: `/${lang}/no-such-page/`,
  };
}

function readYaml<T>(path: string): T {
  return parse(readFileSync(contentFile(path), 'utf8'));
}

function contentFile(path: string): URL {
  return new URL(`../../../content/${path}`, import.meta.url);
}

export type Lang = 'de' | 'en';

export interface Lesson {
  id: string;
  /** Folder of the module: `<tier>/<module>`. */
  module: string;
  file: string;
}

export interface Term {
  id: string;
  term: string;
  text: string;
}

export type PageKind =
  | 'home'
  | 'tier'
  | 'module'
  | 'lesson'
  | 'workshop'
  | 'handout'
  | 'worksheet'
  | 'signUp'
  | 'deck'
  | 'trainers'
  | 'checkList'
  | 'offline'
  | 'reset'
  | 'results'
  | 'progress'
  | 'review'
  | 'certificate'
  | 'level'
  | 'guidelines'
  | 'glossary'
  | 'search'
  | 'imprint'
  | 'privacy'
  | 'accessibility'
  | 'cards'
  | 'lost';

interface CourseFile {
  languages: Lang[];
  modules: { path: string; lessons?: { id: string; file: string }[] }[];
}
