/** A lesson's questions. */
export interface Quiz {
  /** Unique on its page. */
  readonly id: string;
  readonly questions: readonly Question[];
}

/** What every question has. A type whose questions carry more extends this in its own folder. */
export interface Question {
  readonly id: string;
  /** Name of its type: its rules are in `types.ts`, its view in `islands/quiz/kits.ts`. */
  readonly type: string;
  /** Goes up when the meaning changes, so that learners are asked again; 1 when left out. */
  readonly rev?: number;
  readonly prompt: string;
  /** The case or the text to judge. */
  readonly context?: string | undefined;
  readonly hint?: string | undefined;
  /** The section of the lesson that explains it; `path` where that is another page. */
  readonly section: { readonly id: string; readonly title: string; readonly path?: string };
  /** What can be chosen or arranged; empty for a type in which the learner writes. */
  readonly options: readonly Option[];
  /** One answer that is wholly right. */
  readonly right: Answer;
}

export interface Option {
  /** Unique in its question and kept for ever; the order on the page may change. */
  readonly id: string;
  readonly text: string;
  /** Why it fits or does not. */
  readonly feedback: string;
}

/**
 * What the learner gave, as plain strings: chosen option ids, ids in an order, `left:right` pairs,
 * written words. It is what a form sends for the question's field, and what is stored.
 */
export type Answer = readonly string[];

/** One answer to one question; `mark` as in `Marked`. */
export interface Attempt {
  readonly question: string;
  readonly rev: number;
  readonly answer: Answer;
  readonly mark: number;
}

export interface Marked {
  /** 0 to 1; only 1 is wholly right. */
  readonly mark: number;
  readonly right: boolean;
  /** Parts of the right answer that were not given. */
  readonly missed: Answer;
  /** Parts of the given answer that do not belong there. */
  readonly wrong: Answer;
}

/** The key of the sentence that says what to do, and what to fill into it. */
export interface Task {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The rules of one question type. All of them take any answer, also an old one or a foreign one. */
export interface QuestionType<Q extends Question = Question> {
  /** Whether the options may be shown in another order than the author's. */
  readonly shuffles: boolean;
  /**
   * The answer in its one spelling, so that equal answers compare as equal: what does not belong
   * to the question (an option of an earlier release) is passed over. The other rules get it so.
   */
  read(question: Q, given: Answer): Answer;
  mark(question: Q, answer: Answer): Marked;
  describe(question: Q): Task;
  /** Whether there is enough to check. */
  isComplete(question: Q, answer: Answer): boolean;
  /** What stays of an answer when the learner tries again. */
  keep(question: Q, answer: Answer): Answer;
  /** How one option turned out in this answer. */
  judge(question: Q, answer: Answer, option: string): Reaction;
  /**
   * The sentence that says how this answer turned out, for a type to which `quiz.right`, `quiz.wrong`
   * and their like do not fit. Its view shows it.
   */
  verdict?(question: Q, answer: Answer): Task;
  /** What to say to this answer; the feedback of the given options, if left out. */
  explain?(question: Q, answer: Answer): readonly string[];
}

/**
 * - `right`, `wrong`: given by the learner
 * - `missed`: not given, but it should have been
 * - `other`: not given, and rightly so
 */
export type Reaction = 'right' | 'wrong' | 'missed' | 'other';

/** Rules by the name of their type: all (`types.ts`), or those that the questions at hand need. */
export type Rules = Readonly<Record<string, QuestionType>>;
