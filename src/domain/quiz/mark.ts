import type { Answer, Marked, Question, QuestionType, Rules, Task } from './quiz.ts';

/** How good an answer is; a skipped question (empty answer) has mark 0 and misses everything. */
export function markAnswer(rules: Rules, question: Question, answer: Answer): Marked {
  const type = rulesOf(rules, question);
  return type.mark(question, type.read(question, answer));
}

/** What kind of task the question is: a sentence's key, for the page, screen readers and print. */
export function describeTask(rules: Rules, question: Question): Task {
  return rulesOf(rules, question).describe(question);
}

/** What a form or an old attempt gives, in the one spelling that the answer has. */
export function readAnswer(rules: Rules, question: Question, given: Answer): Answer {
  return rulesOf(rules, question).read(question, given);
}

/** Whether the answer can be checked already. */
export function isComplete(rules: Rules, question: Question, answer: Answer): boolean {
  const type = rulesOf(rules, question);
  return type.isComplete(question, type.read(question, answer));
}

/** What stays of an answer for another try: what was right. */
export function keepRight(rules: Rules, question: Question, answer: Answer): Answer {
  const type = rulesOf(rules, question);
  return type.keep(question, type.read(question, answer));
}

/** @throws when the rules of this type are not among those given. */
export function rulesOf(rules: Rules, { id, type }: Question): QuestionType {
  const found = rules[type];
  if (!found) throw new Error(`${id}: the rules of the type "${type}" are not loaded.`);
  return found;
}
