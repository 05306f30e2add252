import type { Element } from 'hast';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import { answerTo, hasVotes, letterOf, signOf } from './called.ts';
import { paragraph } from './cut.ts';
import type { Say } from './source.ts';
import { element } from './tree.ts';

/** The author's feedback to every option. In a vote what is right comes first, in an order what is done first. */
export function tellReasons(question: Question, say: Say): Element[] {
  const { type, options, right } = question;
  if (type === 'estimate' && 'feedback' in question) {
    const { right: reason } = question.feedback as { right: string };
    return [element('div', { className: ['reason', 'right'] }, paragraph(reason))];
  }
  const isRight = ({ id }: Option) => right.includes(id);
  if (hasVotes(question)) {
    return [...options.filter(isRight), ...options.filter((one) => !isRight(one))].map((one) => {
      const verdict = say(isRight(one) ? 'quiz.right' : 'quiz.other');
      const title = bold(`${letterOf(options.indexOf(one))}: ${verdict}`);
      return tell(one, [title, ` ${one.text}`], isRight(one) ? 'right' : 'other');
    });
  }
  const places = type === 'order' ? right : [];
  return options
    .filter(({ feedback }) => feedback !== '')
    .toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
    .map((option) =>
      tell(
        option,
        titleOf(question, option),
        type === 'spot' && isRight(option) ? 'right' : undefined,
      ),
    );
}

/** The option's words, with what the room has called it and with its answer. */
function titleOf(question: Question, option: Option): (Element | string)[] {
  const { text } = option;
  const sign = signOf(question, option);
  const answer = answerTo(question, option);
  if (!sign) return [bold(text)];
  if (answer) return [bold(sign), ` ${text} `, bold(`→\u00a0${answer}`)];
  const isFound = question.type === 'spot' && question.right.includes(option.id);
  return [bold(isFound ? `✓ ${sign}` : sign), ` ${text}`];
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
