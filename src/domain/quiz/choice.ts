import type { Answer, Question, Reaction } from './quiz.ts';

/** What the types have in common in which the learner picks options. */
export interface Picks {
  readonly chosen: Answer;
  readonly missed: Answer;
  readonly wrong: Answer;
  readonly right: boolean;
}

/** Compares the options that an answer picks with those that are right. */
export function comparePicks(question: Question, answer: Answer): Picks {
  const chosen = pickOptions(question, answer);
  const missed = question.right.filter((id) => !chosen.includes(id));
  const wrong = chosen.filter((id) => !question.right.includes(id));
  return { chosen, missed, wrong, right: missed.length + wrong.length === 0 };
}

/**
 * The options that an answer picks: each once, in the order of the question, unknown ids left out.
 * One answer has one spelling, so equal attempts compare as equal.
 */
export function pickOptions(question: Question, answer: Answer): Answer {
  return question.options.map((option) => option.id).filter((id) => answer.includes(id));
}

/** How one option turned out. */
export function judgePick(question: Question, answer: Answer, option: string): Reaction {
  const fits = question.right.includes(option);
  if (answer.includes(option)) return fits ? 'right' : 'wrong';
  return fits ? 'missed' : 'other';
}

/** Whether anything is picked. */
export function hasPick(question: Question, answer: Answer): boolean {
  return pickOptions(question, answer).length > 0;
}

/** The picks that are right. */
export function keepPicks(question: Question, answer: Answer): Answer {
  return pickOptions(question, answer).filter((id) => question.right.includes(id));
}
