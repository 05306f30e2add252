import type { ResultModule, ResultQuestion } from '#domain/results/results.ts';

/** What it takes to make a code of results, from `results.json`; fetched when a learner asks for it. */
export interface ShareData {
  /** The sentences `share.*` of the page's language. */
  strings: Record<string, string>;
  /** The site's id. */
  site: string;
  modules: readonly SharedModule[];
}

export interface SharedModule extends ResultModule {
  title: string;
  questions: readonly SharedQuestion[];
}

export interface SharedQuestion extends ResultQuestion {
  prompt: string;
  /** The choices in words. */
  options: readonly { id: string; text: string }[];
}
