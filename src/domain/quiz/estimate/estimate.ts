import type { Answer, Question, QuestionType } from '../quiz.ts';
import { decimalsOf, readNumber, roundTo } from './number.ts';

/** The learner estimates a number. */
export interface EstimateQuestion extends Question {
  readonly answer: number;
  /** The ends of the scale; an estimate may lie outside. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Behind the number, with its space if it has one: ` %`. */
  readonly unit?: string | undefined;
  /** How far off is still right. */
  readonly tolerance: number;
  /** From here on an estimate earns nothing. */
  readonly near?: number | undefined;
  readonly feedback: { readonly right: string; readonly low: string; readonly high: string };
}

/**
 * An answer is one number, written as a computer writes it. Partial credit falls with the distance:
 * 1 as far as `tolerance`, from there evenly down to 0 at `near`; three tolerances, if left out.
 */
export const estimate: QuestionType<EstimateQuestion> = {
  shuffles: false,
  read({ step }, [given = '']) {
    const number = readNumber(given, decimalsOf(step));
    return number === undefined ? [] : [`${number}`];
  },
  mark(question, answer) {
    const off = Math.abs(distance(question, answer));
    const { tolerance, near = 3 * tolerance } = question;
    const right = off <= tolerance;
    const rest = (near - off) / (near - tolerance);
    return {
      mark: right ? 1 : off < near ? rest : 0,
      right,
      missed: right ? [] : question.right,
      wrong: right ? [] : answer,
    };
  },
  describe: ({ min, max, unit = '' }) => ({ key: 'estimate.task', values: { min, max, unit } }),
  isComplete: (_, answer) => answer.length > 0,
  keep: (question, answer) => (estimate.mark(question, answer).right ? answer : []),
  judge(question, answer) {
    if (estimate.mark(question, answer).right) return 'right';
    return answer.length > 0 ? 'wrong' : 'missed';
  },
  explain(question, answer) {
    return answer.length > 0 ? [question.feedback[sideOf(question, answer)]] : [];
  },
  verdict(question, answer) {
    const off = distance(question, answer);
    const { mark } = estimate.mark(question, answer);
    const side = sideOf(question, answer);
    const range = mark > 0 ? 'near' : 'far';
    const close = side === 'right' ? 'estimate.right' : `estimate.${range}.${side}`;
    return {
      key: off === 0 ? 'estimate.exact' : close,
      values: {
        given: Number(answer[0]),
        answer: question.answer,
        off: Math.abs(off),
        unit: question.unit ?? '',
      },
    };
  },
};

/** On which side of the answer an estimate lies. */
export function sideOf(question: EstimateQuestion, answer: Answer): 'right' | 'low' | 'high' {
  if (estimate.mark(question, answer).right) return 'right';
  return distance(question, answer) < 0 ? 'low' : 'high';
}

/** Below 0 for an estimate that is too low; without one it is infinitely far. */
function distance({ answer, step }: EstimateQuestion, [given]: Answer): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  const decimals = Math.max(decimalsOf(step), decimalsOf(answer));
  return roundTo(Number(given) - answer, decimals);
}
