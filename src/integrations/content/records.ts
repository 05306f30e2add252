import type { Content, Document } from '#authoring/content.ts';
import { OURS, type SourceFile } from '#authoring/files.ts';
import { findUnfinished, findUnfinishedIn, type StandIns } from '#authoring/translated.ts';
import type { Brand } from '#schemas/brand.ts';
import type { Course } from '#schemas/course.ts';
import type { Fact } from '#schemas/facts.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Guidelines } from '#schemas/guidelines.ts';
import type { Language } from '#schemas/language.ts';
import type { LessonData } from '#schemas/lesson.ts';
import type { LevelQuestion } from '#schemas/level.ts';
import type { ModuleData } from '#schemas/module.ts';
import type { Question } from '#schemas/quiz.ts';
import type { Track } from '#schemas/tracks.ts';
import type { WorkshopData } from '#schemas/workshop.ts';

/** The entries of each collection, made from the content that was read. Ids begin with the language. */
export const course = ({ course }: Content): Entry<CourseRecord>[] => [
  { id: 'course', data: course },
];

export const brand = (content: Content): Entry<BrandRecord>[] => [
  {
    id: 'brand',
    data: {
      ...content.brand,
      isOurs: content.files.every(({ layer }) => layer === OURS),
      unfinished: findUnfinished(content),
    },
  },
];

export const facts = ({ facts }: Content): Entry<FactRecord>[] =>
  [...facts.values()].map((data) => ({ id: data.id, data }));

export const guidelines = (content: Content): Entry<GuidelinesRecord>[] => {
  if (!content.guidelines) return [];
  const unfinished = findUnfinishedIn(content, 'guidelines.yaml');
  return [{ id: 'guidelines', data: { ...content.guidelines, unfinished } }];
};

export const glossary = ({ glossary }: Content): Entry<TermRecord>[] =>
  [...glossary].flatMap(([lang, terms]) =>
    [...terms.values()].map((data) => ({
      id: `${lang}/${data.id}`,
      data: { ...data, page: lang },
    })),
  );

export const modules = ({ modules }: Content): Entry<ModuleRecord>[] =>
  modules.map((module) => ({
    id: `${module.language}/${module.id}`,
    data: {
      ...module.data,
      lang: module.language,
      ...writtenIn(module),
      tasks: module.outline.tasks.map(({ id, title }) => ({ id, title })),
    },
    document: module,
  }));

export const lessons = ({ lessons }: Content): Entry<LessonRecord>[] =>
  lessons.map((lesson) => ({
    id: `${lesson.language}/${lesson.id}`,
    data: {
      ...lesson.data,
      lang: lesson.language,
      ...writtenIn(lesson),
      module: lesson.module,
      sections: lesson.outline.sections.map(({ id, title }) => ({ id, title })),
      facts: unique(lesson.outline.facts.map(({ id }) => id)),
      terms: unique(lesson.outline.terms.map(({ id }) => id)),
      tasks: lesson.outline.tasks.map(({ id, title }) => ({ id, title })),
    },
    document: lesson,
  }));

export const quizzes = ({ quizzes }: Content): Entry<QuizRecord>[] =>
  quizzes.map((quiz) => ({
    id: `${quiz.language}/${quiz.module}`,
    data: { questions: quiz.questions.map(({ data }) => data), ...writtenIn(quiz) },
  }));

export const levels = ({ levels, files }: Content): Entry<LevelRecord>[] =>
  levels.map(({ language, data }) => {
    const file = files.find(({ inner }) => inner === `${language}/level.yaml`);
    return { id: language, data: { ...data, ...(file && writtenIn({ file })) } };
  });

export const tracks = ({ tracks }: Content): Entry<TrackRecord>[] =>
  tracks.map(({ index, data }) => ({ id: data.id, data: { ...data, order: index } }));

export const workshops = ({ workshops }: Content): Entry<WorkshopRecord>[] =>
  workshops.map((workshop) => ({
    id: `${workshop.language}/${workshop.module}`,
    data: { ...workshop.data, lang: workshop.language, ...writtenIn(workshop) },
    document: workshop,
  }));

/** What stands in for a translation says in which language it is. */
function writtenIn({ file }: { file: SourceFile }): Written {
  return file.written ? { written: file.written } : {};
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}

export interface Entry<Data> {
  id: string;
  data: Data;
  /** The MDX file behind the entry, if it has a text to render. */
  document?: Document;
}

export type CourseRecord = Course;
/** `isOurs`: no company has laid anything over the course. */
export type BrandRecord = Brand & { isOurs: boolean; unfinished: StandIns };
export type FactRecord = Fact;
export type GuidelinesRecord = Guidelines & { unfinished: StandIns };
/** `page` is the language of the page on which the word is explained. */
export type TermRecord = Term & { page: Language };
/** The language of a text that stands in for a translation which is not there yet. */
export interface Written {
  written?: Language;
}
export type ModuleRecord = ModuleData &
  Written & {
    lang: Language;
    tasks: { id: string; title: string }[];
  };
export type LessonRecord = LessonData &
  Written & {
    lang: Language;
    /** The id of the module. */
    module: string;
    sections: { id: string; title: string }[];
    /** Ids of the facts in order of first use. */
    facts: string[];
    /** Ids of the words that the lesson explains, in order of first use. */
    terms: string[];
    tasks: { id: string; title: string }[];
  };
export type QuizRecord = Written & { questions: Question[] };
export type LevelRecord = Written & { questions: LevelQuestion[] };
/** `order` is the place in the file: a collection keeps none. */
export type TrackRecord = Track & { order: number };
export type WorkshopRecord = WorkshopData & Written & { lang: Language };
