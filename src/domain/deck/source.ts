import type { Element, Root } from 'hast';
import type { Question } from '#domain/quiz/quiz.ts';
import type { Step } from '#domain/timetable/timetable.ts';

/** All that a deck is made of, in one language. */
export interface DeckSource {
  /** Id of the module. */
  readonly id: string;
  readonly title: string;
  readonly promise: string;
  /** Words for tier and topic. */
  readonly place: string;
  /** The tier as dots. */
  readonly dots: Element;
  readonly steps: readonly PlannedStep[];
  readonly lessons: readonly LessonSource[];
  readonly transfer: {
    readonly title: string;
    readonly tasks: readonly { readonly id: string; readonly title: string }[];
  };
  /** Where the module is, to be typed. */
  readonly address: string;
  /** The same as a code for a camera. */
  readonly code: Element;
  readonly say: Say;
}

export interface PlannedStep extends Step {
  /** What the trainer and the group do. */
  readonly how: string;
}

export interface LessonSource {
  readonly id: string;
  /** Its part of the address; ids of its slides begin with it. */
  readonly file: string;
  readonly title: string;
  readonly objective: string;
  /** The sentence to remember. */
  readonly card: string;
  /** Rendered with the vocabulary of the stage. */
  readonly tree: Root;
  readonly questions: readonly AskedQuestion[];
}

export interface AskedQuestion {
  readonly question: Question;
  /** What somebody believes who picks a wrong option: for the trainer, by the option's id. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Where the question stands in for its translation: the sentences in its language. */
  readonly say?: Say;
}

/** Finds a sentence of the interface and fills it. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
