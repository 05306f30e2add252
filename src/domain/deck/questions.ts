import type { Element, ElementContent } from 'hast';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import { type Group, paragraph } from './cut.ts';
import type { Run } from './layout.ts';
import { showTask } from './material.ts';
import type { AskedQuestion, Say } from './source.ts';
import { element } from './tree.ts';

/** A question alone, its options or its task with the answer to be shown, and the reasons. */
export function askQuestion(asked: AskedQuestion, say: Say): Run[] {
  const { question } = asked;
  const vote = hasVotes(question) ? voteOn(asked, say) : workOn(asked, say);
  return [askFor(question, say), vote, explain(asked, say)].filter(
    ({ groups }) => groups.length > 0,
  );
}

/** Whether the room raises hands for options, or finds out afterwards who had it right. */
export function hasVotes({ type }: Question): boolean {
  return ['one', 'several', 'pair'].includes(type);
}

/** The letter that the room sees. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function askFor({ id, prompt, context }: Question, say: Say): Run {
  const label = element('p', { className: ['eyebrow'] }, say('deck.ask'));
  const text = element('p', { className: ['context'] }, context ?? '');
  return {
    ...about(id, 'ask'),
    sizes: ['title', 'large', 'section'],
    groups: [
      { heading: words(prompt), blocks: toBlocks([label, ...(context ? [text] : [])]), notes: [] },
    ],
  };
}

function voteOn({ question, misconceptions }: AskedQuestion, say: Say): Run {
  const { id, prompt, options, right } = question;
  const rightLetters = options.flatMap((option, place) =>
    right.includes(option.id) ? letterOf(place) : [],
  );
  const group = (shown: readonly Option[], ask: string): Group => ({
    heading: twoStates(words(ask), solved(shown)),
    short: twoStates(words(say('deck.vote')), solved(shown)),
    blocks: toBlocks([
      element('ol', { className: ['votes'] }, ...shown.map((option) => row(question, option))),
    ]),
    notes: [],
  });
  const solved = (shown: readonly Option[]) => {
    const letters = shown
      .filter((option) => right.includes(option.id))
      .map((option) => letterOf(options.indexOf(option)));
    return words(say('deck.right', { letters: letters.join(', ') }));
  };
  const versions = 'versions' in question ? (question.versions as readonly string[]) : [];
  const parts = [
    options.filter((option) => versions.includes(option.id)),
    options.filter((option) => !versions.includes(option.id)),
  ].filter((part) => part.length > 0);
  const asks = parts.length > 1 ? [say('pair.version'), say('pair.because')] : [prompt];
  const beliefs = options.flatMap((option, place) => {
    const belief = misconceptions[option.id];
    return belief ? element('li', {}, say('deck.belief', { letter: letterOf(place), belief })) : [];
  });
  return {
    ...about(id, 'vote'),
    sizes: ['small'],
    states: 2,
    groups: parts.map((part, place) => group(part, asks[place] ?? prompt)),
    prompts: [
      paragraph(say('deck.right', { letters: rightLetters.join(', ') })),
      ...(beliefs.length > 0 ? [element('ul', {}, ...beliefs)] : []),
    ],
  };
}

function row({ options, right }: Question, option: Option): Element {
  return element(
    'li',
    { dataOption: option.id, ...(right.includes(option.id) && { dataRight: '' }) },
    element('b', {}, letterOf(options.indexOf(option))),
    element('span', {}, option.text),
    element('output'),
  );
}

/** A task that cannot be voted on: the room writes, then sees the answer, and says who had it. */
function workOn({ question }: AskedQuestion, say: Say): Run {
  const { id, prompt } = question;
  return {
    ...about(id, 'vote'),
    sizes: ['small'],
    states: 2,
    groups: showTask(question, say).map(({ blocks, ask = prompt }) => ({
      heading: twoStates(words(ask), words(say('deck.answer'))),
      short: twoStates(words(say('deck.task')), words(say('deck.answer'))),
      blocks: toBlocks([...blocks, element('div', { dataPoll: 'had' })]),
      notes: [],
    })),
  };
}

/** What is right comes first, then what is not, each with the author's feedback. */
function explain({ question }: AskedQuestion, say: Say): Run {
  const { id, options, right } = question;
  const lettered = options.map((option, place) => ({ option, letter: letterOf(place) }));
  const isRight = ({ option }: (typeof lettered)[number]) => right.includes(option.id);
  const reasons =
    hasVotes(question) && lettered.some(isRight)
      ? [...lettered.filter(isRight), ...lettered.filter((one) => !isRight(one))].map((one) =>
          reason(one.option, one.letter, isRight(one), say),
        )
      : otherReasons(question);
  return {
    ...about(id, 'why'),
    sizes: ['small'],
    groups:
      reasons.length > 0
        ? [{ heading: words(say('deck.why')), blocks: toBlocks(reasons), notes: [] }]
        : [],
  };
}

function reason({ text, feedback }: Option, letter: string, isRight: boolean, say: Say): Element {
  const verdict = say(isRight ? 'quiz.right' : 'quiz.other');
  return element(
    'div',
    { className: ['reason', isRight ? 'right' : 'other'] },
    element('p', {}, element('b', {}, `${letter}: ${verdict}`), ` ${text}`),
    element('p', {}, feedback),
  );
}

function otherReasons({ options, ...rest }: Question): Element[] {
  if (rest.type === 'estimate' && 'feedback' in rest) {
    const { right } = rest.feedback as { right: string };
    return [element('div', { className: ['reason', 'right'] }, paragraph(right))];
  }
  return options
    .filter(({ feedback }) => feedback !== '')
    .map(({ text, feedback }) =>
      element(
        'div',
        { className: ['reason'] },
        element('p', {}, element('b', {}, text)),
        paragraph(feedback),
      ),
    );
}

function twoStates(open: ElementContent[], shown: ElementContent[]): ElementContent[] {
  return [
    element('span', { dataWhen: '0' }, ...open),
    element('span', { dataWhen: '1' }, ...shown),
  ];
}

function about(question: string, kind: 'ask' | 'vote' | 'why') {
  return { id: `${question}-${kind}`, kind, question, bare: kind !== 'ask', prompts: [] } as const;
}

function words(value: string): ElementContent[] {
  return [{ type: 'text', value }];
}

function toBlocks(nodes: Element[]) {
  return nodes.map((node) => ({ node, notes: [] }));
}
