import { decodeResults, findCodes, type Refusal, type ResultCourse } from './code.ts';
import { outcomeOf, type ResultModule, type ResultQuestion, type Results } from './results.ts';

/**
 * Fewer answers than this are not shown: in a small group a count would say what one person chose.
 */
export const LEAST = 5;

/** Below this share of right first answers a question deserves another look. */
export const SHAKY = 2 / 3;

/** Takes the codes of a text, as many as a line has, and says why it takes the others not. */
export function takeCodes(text: string, known: Taken, course: ResultCourse): Taken {
  const codes = new Map(known.codes);
  const refused: Refused[] = [];
  let copies = 0;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (!line.trim()) continue;
    for (const part of findCodes(line) ?? [line.trim()]) {
      const read = decodeResults(part, course);
      if (!read.ok) refused.push({ line: index + 1, text: part, reason: read.reason });
      else if (codes.has(read.code)) copies++;
      else codes.set(read.code, read.results);
    }
  }
  return { codes, refused, copies };
}

/**
 * The results that may be shown, if these were shown before: new ones join in groups only. Whoever
 * watches the counts while a single code comes in learns nothing about it.
 */
export function releaseResults(
  shown: readonly Results[],
  all: readonly Results[],
): readonly Results[] {
  return all.length - shown.length < LEAST ? shown : all;
}

/**
 * How a module's questions went, the weakest first, those with too few answers last. A code counts
 * once, however often it came.
 */
export function collectResults(all: readonly Results[], module: ResultModule): Tally[] {
  const ours = all.filter((one) => one.module === module.id);
  const tallies = module.questions.map((question) => count(question, ours));
  const rank = ({ counts }: Tally) => (counts ? counts.right / counts.answered : 2);
  return tallies.toSorted((a, b) => rank(a) - rank(b));
}

function count(question: ResultQuestion, all: readonly Results[]): Tally {
  const outcomes = all.flatMap((one) => outcomeOf(one, question.id) ?? []);
  const answered = outcomes.length;
  if (answered < LEAST) return { question: question.id };
  const number = (first: string) => outcomes.filter((one) => one.first === first).length;
  const right = number('right');
  const choices = question.choices.map((id) => {
    const given = outcomes.filter(({ choice }) => choice.includes(id)).length;
    return { id, count: given + (question.right.includes(id) ? right : 0) };
  });
  const wrong = choices
    .filter(({ id, count }) => count > 0 && !question.right.includes(id))
    .toSorted((a, b) => b.count - a.count);
  return {
    question: question.id,
    counts: {
      answered,
      right,
      partly: number('partly'),
      wrong: number('wrong'),
      open: all.length - answered,
      later: outcomes.filter(({ first, solved }) => first !== 'right' && solved).length,
      choices,
      // A tie has no winner: both are named.
      winners: wrong.filter(({ count }) => count === wrong[0]?.count).map(({ id }) => id),
    },
  };
}

export interface Taken {
  /** By code. */
  readonly codes: ReadonlyMap<string, Results>;
  readonly refused: readonly Refused[];
  /** How many of the text were there already. */
  readonly copies: number;
}

export interface Refused {
  /** Of the text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: Refusal;
}

export interface Tally {
  readonly question: string;
  /** None: too few answers to be shown. */
  readonly counts?: Counts;
}

export interface Counts {
  readonly answered: number;
  /** By the first answer. */
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  /** Codes in which it was not answered. */
  readonly open: number;
  /** Right at a later try. */
  readonly later: number;
  /** How often each option was in a first answer. */
  readonly choices: readonly { readonly id: string; readonly count: number }[];
  /** The wrong options that were chosen most often; more than one in a tie. */
  readonly winners: readonly string[];
}
