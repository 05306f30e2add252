import type { ReviewLesson } from '#domain/review/deck.ts';
import type { Params } from '#i18n/translate.ts';
import type { QuizProps } from '#islands/quiz/props.ts';

/** What the page gives to the island, from `review.json`. */
export interface ReviewData {
  lang: string;
  /** The sentences `review.*`, `calendar.*` and a few more of the page's language. */
  strings: Record<string, string>;
  /** The site's id, and what the course calls itself: for the calendar. */
  site: string;
  course: string;
  /** The address of the home page, which leads on to where the learner was. */
  home: string;
  /** The address of the review page. */
  path: string;
  /** In the order of the course. */
  lessons: readonly ReviewLesson[];
}

export interface ReviewProps extends ReviewData {
  /** Fetches the quiz of the lesson at this address. */
  loadQuiz: (path: string) => Promise<QuizProps>;
  /** The whole address of a page of the course. */
  resolve: (path: string) => string;
  /** Hands a file to the browser. */
  save: (file: File) => void;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
