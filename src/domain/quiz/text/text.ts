import { pickOptions } from '../choice.ts';
import type { Answer, Question, QuestionType } from '../quiz.ts';
import { partOf } from '../shared/typed.ts';

/** The learner writes a text, compares it with a model, and ticks which points it has. */
export interface TextQuestion extends Question {
  /** One way to write it. */
  readonly model: string;
  /** How many characters the text should have at most; a longer one is kept all the same. */
  readonly limit?: number | undefined;
}

/** How much is kept of a text. */
export const MOST = 4000;

/** What is ticked by somebody who finds no point in the own text. */
export const NONE = 'none';

/**
 * An answer is `text:` and the words, then the ids of the points (options) that its writer finds in
 * it. The mark is points found / points: self-marked, therefore nothing in it is ever wrong.
 */
export const text: QuestionType<TextQuestion> = {
  shuffles: false,
  read(question, given) {
    const written = tidyText(partOf(given, 'text'));
    const found = pickOptions(question, given);
    return [
      ...(written ? [`text:${written}`] : []),
      ...(found.length === 0 && given.includes(NONE) ? [NONE] : found),
    ];
  },
  mark(question, answer) {
    const found = foundIn(question, answer);
    const missed = question.options.map(({ id }) => id).filter((id) => !found.includes(id));
    const mark = found.length / question.options.length;
    return { mark, right: missed.length === 0, missed, wrong: [] };
  },
  describe: () => ({ key: 'text.task' }),
  isComplete: (_, answer) => partOf(answer, 'text') !== '' && answer.length > 1,
  keep: (_, answer) => answer.filter((token) => token !== NONE),
  judge: (question, answer, option) =>
    foundIn(question, answer).includes(option) ? 'right' : 'missed',
  verdict(question, answer) {
    const values = { found: foundIn(question, answer).length, count: question.options.length };
    return { key: values.found === 0 ? 'text.begun' : 'text.found', values };
  },
  explain(question, answer) {
    const { strong, next } = review(question, answer);
    return [...strong, ...(next ? [next] : [])].map(({ feedback }) => feedback);
  },
};

/** Two strengths and one next step. */
export function review(question: TextQuestion, answer: Answer) {
  const found = foundIn(question, answer);
  return {
    strong: question.options.filter(({ id }) => found.includes(id)).slice(0, 2),
    next: question.options.find(({ id }) => !found.includes(id)),
  };
}

/** A text without space around it, its lines ended in one way, cut where it is endless. */
export function tidyText(typed: string): string {
  const plain = typed
    .slice(0, 2 * MOST)
    .replace(/\r\n?/g, '\n')
    .trim();
  return [...plain].slice(0, MOST).join('').trim();
}

/** A tick without a text counts for nothing. */
function foundIn(question: TextQuestion, answer: Answer): Answer {
  return partOf(answer, 'text') ? pickOptions(question, answer) : [];
}
