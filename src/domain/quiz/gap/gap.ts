import type { Answer, Option, Question, QuestionType } from '../quiz.ts';
import { partOf, tidyLine } from '../shared/typed.ts';
import { foldSpelling } from './spelling.ts';

/** A text with gaps to write into. Its options are the gaps. */
export interface GapQuestion extends Question {
  /** `{a}` stands where the gap `a` is. */
  readonly text: string;
  readonly options: readonly Gap[];
  /** Fillings to choose from, right and wrong ones. */
  readonly bank?: readonly string[] | undefined;
}

/** `text` is the best filling, `feedback` says why it fits. */
export interface Gap extends Option {
  /** Other fillings that are right. */
  readonly accept?: readonly string[] | undefined;
  /** What to say to a filling that is neither right nor known. */
  readonly otherwise: string;
  /** Wrong fillings that are to be expected. */
  readonly traps?: readonly Trap[] | undefined;
}

export interface Trap {
  readonly accept: readonly string[];
  readonly feedback: string;
}

/** How much can be written into one gap. */
export const MOST = 80;

/**
 * The learner writes into gaps; an answer is `gap:words` for each gap that is filled.
 * Partial credit: right gaps / gaps. How spellings are compared: `spelling.ts`.
 */
export const gap: QuestionType<GapQuestion> = {
  shuffles: false,
  read: (question, given) => collect(question, (id) => tidyLine(partOf(given, id), MOST)),
  mark(question, answer) {
    const hits = gap.keep(question, answer);
    const missed = question.options.filter(({ id }) => !partOf(hits, id));
    return {
      mark: hits.length / question.options.length,
      right: missed.length === 0,
      missed: missed.map(({ id, text }) => `${id}:${text}`),
      wrong: answer.filter((token) => !hits.includes(token)),
    };
  },
  describe: ({ options }) => ({ key: 'gap.task', values: { count: options.length } }),
  isComplete: (_, answer) => answer.length > 0,
  keep: (question, answer) =>
    collect(question, (id, one) => (fits(one, partOf(answer, id)) ? partOf(answer, id) : '')),
  judge({ options }, answer, option) {
    const words = partOf(answer, option);
    if (!words) return 'missed';
    return options.some((one) => one.id === option && fits(one, words)) ? 'right' : 'wrong';
  },
  explain: ({ options }, answer) =>
    options.flatMap((one) => {
      const words = partOf(answer, one.id);
      return words ? respond(one, words) : [];
    }),
};

/** What to say to the words in a gap. */
export function respond(one: Gap, words: string): string {
  if (fits(one, words)) return one.feedback;
  const trap = one.traps?.find(({ accept }) => isAmong(accept, words));
  return trap?.feedback ?? one.otherwise;
}

/** The text in pieces: words, then the gap that follows them; the last piece has none. */
export function splitText({ text, options }: GapQuestion): Piece[] {
  const parts = text.split(/\{([a-f])\}/);
  return parts.flatMap((before, index) =>
    index % 2 ? [] : { before, gap: options.find(({ id }) => id === parts[index + 1]) },
  );
}

export interface Piece {
  before: string;
  gap: Gap | undefined;
}

function fits({ text, accept = [] }: Gap, words: string): boolean {
  return isAmong([text, ...accept], words);
}

function isAmong(spellings: readonly string[], words: string): boolean {
  const folded = foldSpelling(words);
  return spellings.some((spelling) => foldSpelling(spelling) === folded);
}

function collect({ options }: GapQuestion, find: (id: string, gap: Gap) => string): Answer {
  return options.flatMap((one) => {
    const words = find(one.id, one);
    return words ? `${one.id}:${words}` : [];
  });
}
