import type { Answer, Question, QuestionType } from '../quiz.ts';

/**
 * The rules of types in which every option gets one value: `a:green`. An answer holds at most one
 * pair for each option, in the order of the question.
 * Partial credit: right pairs / options. A wrong pair costs no more than an open one, because a value
 * cannot be given to everything as a tick can.
 * @param valuesOf what can be given to an option of the question
 */
export function makePairRules<Q extends Question>(
  valuesOf: (question: Q) => readonly { readonly id: string }[],
): Omit<QuestionType<Q>, 'describe'> {
  return {
    shuffles: true,
    read(question, given) {
      const values = valuesOf(question);
      return question.options.flatMap(
        ({ id }) =>
          given.filter((token) => values.some((value) => token === pair(id, value.id))).at(-1) ??
          [],
      );
    },
    mark(question, answer) {
      const missed = question.right.filter((token) => !answer.includes(token));
      const wrong = answer.filter((token) => !question.right.includes(token));
      const mark = 1 - missed.length / question.right.length;
      return { mark, right: missed.length === 0, missed, wrong };
    },
    // Any pair can be checked: who knows three of five finds out, and is told that two are missing.
    isComplete: (_, answer) => answer.length > 0,
    keep: (question, answer) => answer.filter((token) => question.right.includes(token)),
    judge(question, answer, option) {
      const value = valueIn(answer, option);
      if (value === undefined) return 'missed';
      return question.right.includes(pair(option, value)) ? 'right' : 'wrong';
    },
    explain(question, answer) {
      const wrong = (id: string) => this.judge(question, answer, id) === 'wrong';
      return explainParts(question, wrong);
    },
  };
}

/** What an answer gives to an option. */
export function valueIn(answer: Answer, option: string): string | undefined {
  return answer.find((token) => token.startsWith(pair(option, '')))?.slice(option.length + 1);
}

/** The answer with another value for one option; an empty value takes the old one away. */
export function withPair(answer: Answer, option: string, value: string): Answer {
  const others = answer.filter((token) => !token.startsWith(pair(option, '')));
  return value ? [...others, pair(option, value)] : others;
}

/**
 * What to say about the parts that went wrong, each with its name: who listens has no row to look at.
 * The reasons of the others stand at their parts.
 */
export function explainParts(question: Question, isWrong: (option: string) => boolean): string[] {
  return question.options
    .filter(({ id }) => isWrong(id))
    .map(({ text, feedback }) => `${text}: ${feedback}`);
}

function pair(option: string, value: string): string {
  return `${option}:${value}`;
}
