import type { Element } from 'hast';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import { answerTo, hasVotes, letterOf, signOf } from './called.ts';
import { paragraph } from './cut.ts';
import { element } from './tree.ts';

/** The author's feedback to every option. In a vote what is right comes first, in an order what is done first. */
export function tellReasons(question: Question): Element[] {
  const { type, options, right } = question;
  const isRight = ({ id }: Option) => right.includes(id);
  if (hasVotes(question)) {
    return [...options.filter(isRight), ...options.filter((one) => !isRight(one))].map((one) => {
      const title = bold(`${isRight(one) ? '✓' : '×'} ${letterOf(options.indexOf(one))}`);
      return tell(one, [title, ` ${one.text}`], isRight(one) ? 'right' : 'other');
    });
  }
  const places = type === 'order' ? right : [];
  return options
    .filter(({ feedback }) => feedback !== '')
    .toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
    .map((option) =>
      tell(option, titleOf(question, option), isFound(question, option) ? 'right' : undefined),
    );
}

/** The option's words, with what the room has called it and with its answer. */
function titleOf(question: Question, option: Option): (Element | string)[] {
  const { text } = option;
  const sign = signOf(question, option);
  const answer = answerTo(question, option);
  if (!sign) return [bold(text)];
  if (answer) return [bold(sign), ` ${text} `, bold(`→\u00a0${answer}`)];
  return [bold(isFound(question, option) ? `✓ ${sign}` : sign), ` ${text}`];
}

/** One of the places that were to be found. */
function isFound({ type, right }: Question, { id }: Option): boolean {
  return ['spot', 'fix'].includes(type) && right.includes(id);
}

function tell(
  { feedback }: Option,
  title: (Element | string)[],
  tone?: 'right' | 'other',
): Element {
  return element(
    'div',
    { className: ['reason', ...(tone ? [tone] : [])] },
    element('p', {}, ...title),
    paragraph(feedback),
  );
}

function bold(words: string): Element {
  return element('b', {}, words);
}
