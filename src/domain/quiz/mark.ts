import type { Answer, Marked, Question, QuestionType, Task } from './quiz.ts';
import { questionTypes } from './types.ts';

/** How good an answer is; a skipped question (empty answer) has mark 0 and misses everything. */
export function markAnswer(question: Question, answer: Answer): Marked {
  return rulesOf(question).mark(question, answer);
}

/** What kind of task the question is: a sentence's key, for the page, screen readers and print. */
export function describeTask(question: Question): Task {
  return rulesOf(question).describe(question);
}

/** Whether the answer can be checked already. */
export function isComplete(question: Question, answer: Answer): boolean {
  return rulesOf(question).isComplete(question, answer);
}

/** What stays of an answer for another try: what was right. */
export function keepRight(question: Question, answer: Answer): Answer {
  return rulesOf(question).keep(question, answer);
}

function rulesOf(question: Question): QuestionType {
  return questionTypes[question.type];
}
