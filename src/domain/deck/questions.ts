import type { Element, ElementContent } from 'hast';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import { hasVotes, letterOf, signOf } from './called.ts';
import { type Group, paragraph } from './cut.ts';
import type { Run } from './layout.ts';
import { showTask } from './material.ts';
import { isLong, splitPrompt } from './prompt.ts';
import { tellReasons } from './reasons.ts';
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

/** A case is told in the type of a text, and what is asked about it stands above as the heading. */
function askFor({ id, prompt, context }: Question, say: Say): Run {
  const { story, ask } = splitPrompt(prompt);
  const isCase = isLong(prompt) && story !== '';
  const texts = [isCase ? story : '', context ?? ''].filter((text) => text !== '');
  const label = element('p', { className: ['eyebrow'] }, say('deck.ask'));
  return {
    ...about(id, 'ask'),
    sizes: ['title', 'large', 'section'],
    groups: [
      {
        heading: words(isCase ? ask : prompt),
        blocks: toBlocks([
          element(
            'div',
            { className: ['asked'] },
            ...texts.map((text) => element('p', { className: ['context'] }, text)),
            label,
          ),
        ]),
        notes: [],
      },
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
    shorter: [splitPrompt(ask).ask, say('deck.vote')].map((heading) =>
      twoStates(words(heading), solved(shown)),
    ),
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
    return belief ? tellBelief(letterOf(place), belief, say) : [];
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
function workOn({ question, misconceptions }: AskedQuestion, say: Say): Run {
  const { id, prompt, right, options } = question;
  const signs = right.flatMap((one) => {
    const option = options.find((candidate) => candidate.id === one);
    return (option && signOf(question, option)) ?? [];
  });
  const solution = say(signs.length > 0 ? 'deck.right' : 'deck.answer', {
    letters: signs.join(', '),
  });
  const beliefs = options.flatMap((option) => {
    const sign = signOf(question, option);
    const belief = misconceptions[option.id];
    return belief && sign ? tellBelief(sign, belief, say) : [];
  });
  return {
    ...about(id, 'vote'),
    sizes: ['small'],
    states: 2,
    groups: showTask(question, say).map(({ blocks, ask = prompt }) => ({
      heading: twoStates(words(ask), words(solution)),
      shorter: [splitPrompt(ask).ask, say('deck.task')].map((heading) =>
        twoStates(words(heading), words(solution)),
      ),
      blocks: toBlocks(blocks),
      notes: [],
    })),
    prompts: [
      ...(signs.length > 0 ? [paragraph(solution)] : []),
      ...(beliefs.length > 0 ? [element('ul', {}, ...beliefs)] : []),
    ],
  };
}

/** For the speaker: what somebody thinks who takes a wrong option. */
function tellBelief(letter: string, belief: string, say: Say): Element {
  return element('li', {}, say('deck.belief', { letter, belief }));
}

function explain({ question }: AskedQuestion, say: Say): Run {
  const reasons = tellReasons(question);
  return {
    ...about(question.id, 'why'),
    sizes: ['small'],
    groups:
      reasons.length > 0
        ? [{ heading: words(say('deck.why')), blocks: toBlocks(reasons), notes: [] }]
        : [],
  };
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
