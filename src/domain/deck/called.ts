import type { Element } from 'hast';
import { type FixQuestion, splitText } from '#domain/quiz/fix/fix.ts';
import type { MatchQuestion } from '#domain/quiz/match/match.ts';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import { valueIn } from '#domain/quiz/shared/pairs.ts';
import type { SortQuestion } from '#domain/quiz/sort/sort.ts';
import { element } from './tree.ts';

/** The letter that the room sees. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** Whether the room raises hands for options, or finds out afterwards who had it right. */
export function hasVotes({ type }: Question): boolean {
  return ['one', 'several', 'pair'].includes(type);
}

/** A line that the room calls out by its sign; what is added to its words comes with the answer. */
export function calledRow(sign: string, words: string, answer?: string): Element {
  return element(
    'li',
    {},
    element('b', {}, sign),
    element('span', {}, words, ...(answer ? [' ', shownLater(answer)] : [])),
  );
}

/** What the room calls out for an option: the number of a place, the letter of any other. */
export function signOf(question: Question, option: Option): string | undefined {
  const { type, options } = question;
  const place = options.indexOf(option);
  if (type === 'spot') return `${place + 1}`;
  if (type === 'fix') {
    const part = splitText(question as FixQuestion).find(({ piece }) => piece === option);
    return part?.piece && `${part.number}`;
  }
  return ['sort', 'match', 'order'].includes(type) ? letterOf(place) : undefined;
}

/** What is right for an option, in words; none where the type has no answer for each. */
export function answerTo(question: Question, option: Option): string | undefined {
  const answer: ((question: never, option: Option) => string) | undefined = ANSWERS[question.type];
  // Each type's function takes the questions of its own type.
  return answer?.(question as never, option);
}

const ANSWERS: Partial<Record<string, (question: never, option: Option) => string>> = {
  sort: ({ groups, right }: SortQuestion, { id }) =>
    groups.find((group) => group.id === valueIn(right, id))?.text ?? '',
  match: ({ choices, right }: MatchQuestion, { id }) => {
    const place = choices.findIndex((choice) => choice.id === valueIn(right, id));
    return `${place + 1}\u00a0${choices[place]?.text ?? ''}`;
  },
};

function shownLater(words: string): Element {
  return element('strong', { dataWhen: '1' }, `→\u00a0${words}`);
}
