import { flattenCase } from './case/flatten.ts';
import { solveEstimate } from './estimate/solve.ts';
import { solveGap } from './gap/solve.ts';
import type { Answer, Option, Question } from './quiz.ts';
import { solveText } from './text/solve.ts';

/**
 * An authored question as the rules take it: its options in one list, and one answer that is wholly
 * right. Fields of its type go along.
 *
 * @param section That explains it.
 */
export function makeQuestion<Q extends Authored>(data: Q, section: Question['section']) {
  return { ...flattenCase(data), section, right: solve(data) };
}

/** Types whose right answer is more than what their author wrote as `right`. Build time only. */
const solvers: Readonly<Record<string, (data: never) => Answer>> = {
  estimate: solveEstimate,
  gap: solveGap,
  text: solveText,
};

function solve(data: Authored): Answer {
  const special = solvers[data.type];
  return special ? special(data as never) : toAnswer(data.right ?? []);
}

/** `c`, `[a, d]`, or what belongs to what: `{ a: green }` becomes `a:green`. */
function toAnswer(right: Right): Answer {
  if (typeof right === 'string') return [right];
  return isList(right) ? right : Object.entries(right).map(([part, value]) => `${part}:${value}`);
}

function isList(right: Right): right is readonly string[] {
  return Array.isArray(right);
}

type Right = string | readonly string[] | Readonly<Record<string, string>>;

interface Authored {
  readonly id: string;
  readonly type: string;
  readonly prompt: string;
  readonly options?: readonly Option[];
  readonly steps?: readonly {
    readonly id: string;
    readonly text: string;
    readonly options: readonly Option[];
  }[];
  readonly right?: Right;
}
