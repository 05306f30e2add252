import type { Attempt, Quiz } from '#domain/quiz/quiz.ts';
import type { Attempts } from '#domain/quiz/session.ts';
import type { Params } from '#i18n/translate.ts';

/** What the page gives to the island. It lands in the HTML as JSON, so it holds nothing else. */
export interface QuizProps {
  quiz: Quiz;
  /** The sentences `quiz.*` of the page's language. */
  strings: Record<string, string>;
  lang: string;
}

/** The quiz with its memory. */
export interface QuizViewProps extends QuizProps {
  /** Grows after mount, when the stored progress arrives; the server knows none. */
  attempts: Attempts;
  onAttempt: (attempt: Attempt) => void;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
