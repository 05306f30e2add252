import type { Answer, Option, Question, QuestionType } from '../quiz.ts';
import { explainParts } from '../shared/pairs.ts';

/**
 * The options have one right order. An answer is a list of their ids; a form without a script gives
 * numbered places (`c:1`) instead.
 * Partial credit: who has to move few options is nearly right. Of n options, those that stand in the
 * right order among themselves can stay (the longest such run); (run - 1) / (n - 1), because a run of
 * one is always there. One option that has slipped to the wrong end costs one step, not all places.
 */
export const order: QuestionType = {
  shuffles: true,
  read: readOrder,
  mark(question, answer) {
    const run = findRun(question, answer);
    const missed = question.right.filter((id) => !run.includes(id));
    const wrong = answer.filter((id) => !run.includes(id));
    const mark = Math.max(0, run.length - 1) / (question.right.length - 1);
    return { mark, right: missed.length + wrong.length === 0, missed, wrong };
  },
  describe: () => ({ key: 'order.task' }),
  isComplete: (question, answer) => answer.length === question.options.length,
  keep: findRun,
  judge(question, answer, option) {
    if (findRun(question, answer).includes(option)) return 'right';
    return answer.includes(option) ? 'wrong' : 'missed';
  },
  explain(question, answer) {
    const run = findRun(question, answer);
    return explainParts(question, (id) => answer.includes(id) && !run.includes(id));
  },
};

/**
 * The options as the learner sees them: those that have a place, then the others in the order of the
 * question. As long as others are left this is never the right order: it would give itself away, and
 * could not be checked without a move.
 */
export function arrangeOptions(question: Question, answer: Answer): readonly Option[] {
  const open = question.options.filter(({ id }) => !answer.includes(id));
  const placed = answer.flatMap((id) => question.options.find((option) => option.id === id) ?? []);
  const all = [...placed, ...open];
  const last = all.at(-1);
  const isRight = all.every(({ id }, place) => id === question.right[place]);
  return open.length > 0 && isRight && last ? [last, ...all.slice(0, -1)] : all;
}

/** All ids in their order after one of them has gone to another place, counted from 0. */
export function moveOption(shown: readonly Option[], option: string, place: number): Answer {
  const others = shown.map(({ id }) => id).filter((id) => id !== option);
  return [...others.slice(0, place), option, ...others.slice(place)];
}

/** A plain id has the place at which it stands in the list, `c:1` the place that it names. */
function readOrder({ options }: Question, given: Answer): Answer {
  const placed = given.flatMap((token, index) => {
    const [id = '', place = `${index + 1}`] = token.split(':');
    const isKnown = options.some((option) => option.id === id) && /^\d+$/.test(place);
    return isKnown ? { id, place: Number(place) } : [];
  });
  const sorted = placed.sort((a, b) => a.place - b.place).map(({ id }) => id);
  return [...new Set(sorted)];
}

/** The longest run of options that stand in the right order; a run of one says nothing. */
function findRun({ right }: Question, answer: Answer): Answer {
  const places = answer.map((id) => right.indexOf(id));
  const runs: string[][] = [];
  for (const [index, id] of answer.entries()) {
    const before = runs.filter((_, other) => (places[other] ?? 0) < (places[index] ?? 0));
    runs.push([...longest(before), id]);
  }
  const run = longest(runs);
  return run.length > 1 ? run : [];
}

function longest(runs: readonly string[][]): string[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
