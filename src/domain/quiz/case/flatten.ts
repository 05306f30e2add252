/**
 * An authored case holds the replies in their steps; the rules want them in one list, each with its
 * step. Any other question has its options already, or none.
 */
export function flattenCase<Q extends Authored>(question: Q) {
  if (!question.steps) return { ...question, options: question.options ?? [] };
  return {
    ...question,
    steps: question.steps.map(({ id, text }) => ({ id, text })),
    options: question.steps.flatMap(({ id, options }) =>
      options.map((option) => ({ ...option, step: id })),
    ),
  };
}

interface Authored {
  readonly id: string;
  readonly options?: readonly Option[];
  readonly steps?: readonly {
    readonly id: string;
    readonly text: string;
    readonly options: readonly Option[];
  }[];
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
}
