import { keepRight, markAnswer, readAnswer, rulesOf } from './mark.ts';
import type { Answer, Question, Reaction, Rules } from './quiz.ts';
import type { Turn } from './session.ts';

/** In one word how an answer turned out; `more` is right as far as it goes. */
export function judgeAnswer(rules: Rules, question: Question, answer: Answer): Verdict {
  const { right, wrong } = markAnswer(rules, question, answer);
  if (right) return 'right';
  if (keepRight(rules, question, answer).length === 0) return 'wrong';
  return wrong.length > 0 ? 'partly' : 'more';
}

/**
 * What to tell about one option, or nothing yet. A checked question speaks about the given options
 * only, so that another try is worth something; all others follow when the learner asks for them.
 */
export function judgeOption(
  rules: Rules,
  question: Question,
  turn: Turn,
  option: string,
): Reaction | undefined {
  if (!turn.checked) return undefined;
  const reaction = rulesOf(rules, question).judge(question, turn.answer, option);
  return isGiven(reaction) || turn.revealed ? reaction : undefined;
}

/** Why the answer is right or not: what a screen reader says after the verdict. */
export function explainAnswer(rules: Rules, question: Question, given: Answer): readonly string[] {
  const type = rulesOf(rules, question);
  const answer = readAnswer(rules, question, given);
  if (type.explain) return type.explain(question, answer);
  return question.options
    .filter(({ id }) => isGiven(type.judge(question, answer, id)))
    .map(({ feedback }) => feedback);
}

function isGiven(reaction: Reaction): boolean {
  return reaction === 'right' || reaction === 'wrong';
}

export type Verdict = 'right' | 'partly' | 'more' | 'wrong';
