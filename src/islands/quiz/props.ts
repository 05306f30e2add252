import type { Attempt, Quiz } from '#domain/quiz/quiz.ts';
import type { Attempts } from '#domain/quiz/session.ts';
import type { Spoken } from '#i18n/direction.ts';
import type { Params } from '#i18n/translate.ts';
import type { Kits } from './kits.ts';

/** What the page gives to the island. It lands in the HTML as JSON, so it holds nothing else. */
export interface QuizProps {
  quiz: Quiz;
  /** The sentences `quiz.*` and those of the question types, in the language of the questions. */
  strings: Record<string, string>;
  lang: string;
  /** Where questions and sentences stand in for a translation: their language, for an element around them. */
  spoken?: Spoken;
}

/** The quiz with the code of its question types. */
export interface LoadedProps extends QuizProps {
  kits: Kits;
}

/** The quiz with its memory. */
export interface QuizViewProps extends LoadedProps {
  /** Grows after mount, when the stored progress arrives; the server knows none. */
  attempts: Attempts;
  /** The learner's own order of options: the same at every visit. */
  seed: string;
  onAttempt: (attempt: Attempt) => void;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
