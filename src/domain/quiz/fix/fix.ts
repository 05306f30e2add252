import type { Option, Question, QuestionType } from '../quiz.ts';
import { several } from '../several/several.ts';

/** A text in which the learner marks what is faulty: every option is a piece of it. */
export interface FixQuestion extends Question {
  /** The pieces stand in it by their ids: `{a} at our company`. */
  readonly text: string;
  readonly options: readonly Piece[];
}

export interface Piece extends Option {
  /** What a faulty piece becomes; it goes without replacement, if left out. */
  readonly instead?: string | undefined;
}

/** Several pieces may be faulty: marked like `several`. The text decides their order. */
export const fix: QuestionType<FixQuestion> = {
  ...several,
  shuffles: false,
  describe: () => ({ key: 'fix.task' }),
};

/** The text in the order of reading: plain words as they are, and pieces with their numbers. */
export function splitText({ text, options }: FixQuestion): readonly Part[] {
  let start = 0;
  let number = 0;
  return text.split(/(\{\w\})/).flatMap((part): Part[] => {
    const at = start;
    start += part.length;
    const piece = options.find(({ id }) => part === `{${id}}`);
    if (piece) return [{ at, words: piece.text, piece, number: ++number }];
    return part === '' ? [] : [{ at, words: part }];
  });
}

export type Part = Words | MarkablePart;

interface Words {
  /** Where it begins in the text: its key. */
  readonly at: number;
  readonly words: string;
  readonly piece?: never;
}

export interface MarkablePart {
  readonly at: number;
  readonly words: string;
  readonly piece: Piece;
  /** Counted from 1. */
  readonly number: number;
}
