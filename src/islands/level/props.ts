import type { Question } from '#domain/quiz/quiz.ts';
import type { Params } from '#i18n/translate.ts';

/** What the page gives to the island, from `level.json`. */
export interface LevelData {
  lang: string;
  /** The sentences `level.*` and a few more of the page's language. */
  strings: Record<string, string>;
  /** The tiers from the lowest up. */
  tiers: readonly string[];
  topics: readonly TopicInfo[];
  questions: readonly Question[];
  /** The training map. */
  map: string;
}

export interface TopicInfo {
  id: string;
  title: string;
  /** Ids of its questions, one for each tier. */
  questions: readonly string[];
  /** Its module in each tier; left out where the course has none. */
  modules: readonly (ModuleInfo | null)[];
}

export interface ModuleInfo {
  title: string;
  /** Left out while the module is still to come. */
  path?: string;
  minutes: number;
  /** Its lessons, each with the address of its quiz; none while it is still to come. */
  lessons: readonly { title: string; quiz: string }[];
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
