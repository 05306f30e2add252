import type { Params } from '#i18n/translate.ts';

/** What the page gives to the island, from `progress.json`. */
export interface ProgressData {
  lang: string;
  /** The sentences `progress.*`, `carry.*`, `erase.*` and a few more of the page's language. */
  strings: Record<string, string>;
  /** What the course calls itself; it goes into the file that a learner takes along. */
  course: string;
  /** How the names of those files begin. */
  prefix: string;
  /** The modules that learners can take, in the order of the course. */
  modules: readonly ModuleInfo[];
}

export interface ProgressProps extends ProgressData {
  /** Hands the progress to the browser as a file; returns its name. */
  download: (title: string) => string;
}

export interface ModuleInfo {
  id: string;
  title: string;
  path: string;
  lessons: readonly LessonInfo[];
  questions: readonly QuestionInfo[];
  /** The tasks for everyday work, on the module's own page. */
  tasks: readonly TaskInfo[];
}

export interface LessonInfo {
  id: string;
  title: string;
  path: string;
  minutes: number;
  tasks: readonly TaskInfo[];
}

export interface QuestionInfo {
  id: string;
  /** Left out while it is 1. */
  rev?: number;
}

export interface TaskInfo {
  id: string;
  title: string;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
