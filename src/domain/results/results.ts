/** What a learner shows to the trainer of one module: no name, no time, no device. */
export interface Results {
  /** Id of the module. */
  readonly module: string;
  /**
   * A random number from 0 to 2^32 - 1, drawn for the occasion and stored nowhere. It tells a code
   * that was sent twice from the codes of two people with the same answers.
   */
  readonly tag: number;
  /** By question id; a question that was not answered has none. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** How a question went; undefined if it was not answered. Ids may be such as `constructor`. */
export function outcomeOf({ outcomes }: Results, question: string): Outcome | undefined {
  return Object.hasOwn(outcomes, question) ? outcomes[question] : undefined;
}

/** How one question went. */
export interface Outcome {
  /** The first answer. */
  readonly first: First;
  /** At which try it was right; `LAST_TRY` stands for all later ones; none: not yet. */
  readonly solved?: number | undefined;
  /** The options of a first answer that was not right; empty where there is nothing to choose. */
  readonly choice: readonly string[];
}

export type First = 'right' | 'partly' | 'wrong';

/** From this try on they are all the same to a trainer. */
export const LAST_TRY = 4;

/** What both sides must know of a module. */
export interface ResultModule {
  readonly id: string;
  readonly questions: readonly ResultQuestion[];
}

export interface ResultQuestion {
  readonly id: string;
  /** Left out while it is 1. */
  readonly rev?: number;
  /** Ids of what can be chosen; empty for a type in which learners arrange or write. */
  readonly choices: readonly string[];
  /** Ids of the choices that are right. */
  readonly right: readonly string[];
}

/** The same order in every language, whatever the order in which authors wrote them. */
export function settle({ id, questions }: ResultModule): ResultModule {
  return {
    id,
    questions: questions
      .map((question) => ({ ...question, choices: question.choices.toSorted() }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Types whose answer is a list of option ids. */
const CHOOSING = ['one', 'several', 'pair', 'case', 'fix', 'spot'];

/** Whether the first answer to a question of this type goes along. */
export function isChoosing(type: string): boolean {
  return CHOOSING.includes(type);
}
