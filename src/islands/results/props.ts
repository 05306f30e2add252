import type { ResultModule, ResultQuestion } from '#domain/results/results.ts';
import type { Params } from '#i18n/translate.ts';

/** What the page gives to the island, from `trainers/results.json`. */
export interface ResultsData {
  lang: string;
  /** The sentences `results.*` of the page's language. */
  strings: Record<string, string>;
  /** The site's id. */
  site: string;
  modules: readonly ModuleData[];
}

export interface ResultsProps extends ResultsData {
  /** Hands a file to the browser. */
  save: (file: File) => void;
}

export interface ModuleData extends ResultModule {
  title: string;
  questions: readonly QuestionData[];
}

export interface QuestionData extends ResultQuestion {
  /** Its place in the module, from 1. */
  number: number;
  prompt: string;
  /** The title of its lesson. */
  lesson: string;
  /** The section that explains it. */
  section: { title: string; path: string };
  /** The slide on which a room votes on it. */
  slide: string;
  /** The choices in words; none for a type in which learners arrange or write. */
  options: readonly OptionData[];
}

export interface OptionData {
  id: string;
  text: string;
  /** What somebody believes who chooses it. */
  misconception?: string | undefined;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
