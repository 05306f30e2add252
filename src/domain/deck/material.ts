import type { Element, ElementContent } from 'hast';
import type { CaseQuestion } from '#domain/quiz/case/case.ts';
import type { EstimateQuestion } from '#domain/quiz/estimate/estimate.ts';
import { type FixQuestion, splitText as splitPieces } from '#domain/quiz/fix/fix.ts';
import { type GapQuestion, splitText as splitGaps } from '#domain/quiz/gap/gap.ts';
import type { MatchQuestion } from '#domain/quiz/match/match.ts';
import { arrangeOptions } from '#domain/quiz/order/order.ts';
import type { Option, Question } from '#domain/quiz/quiz.ts';
import type { SortQuestion } from '#domain/quiz/sort/sort.ts';
import type { SpotQuestion } from '#domain/quiz/spot/spot.ts';
import type { TextQuestion } from '#domain/quiz/text/text.ts';
import { answerTo, calledRow, letterOf } from './called.ts';
import { paragraph } from './cut.ts';
import { splitPrompt } from './prompt.ts';
import { drawScene } from './scene.ts';
import type { Say } from './source.ts';
import { element } from './tree.ts';

/** One slide's worth of a task; a conversation has one for each of its steps. */
export interface Task {
  /** What is asked here; the question's prompt if left out. */
  readonly ask?: string;
  readonly blocks: Element[];
}

/** What a room works on, in state 0, and the answer to it in words, in state 1. */
export function showTask(question: Question, say: Say): Task[] {
  const show: ((question: never, say: Say) => Task[]) | undefined = SHOWN[question.type];
  // Each type's function takes the questions of its own type.
  return show ? show(question as never, say) : [];
}

const SHOWN: Partial<Record<string, (question: never, say: Say) => Task[]>> = {
  estimate: showEstimate,
  gap: showGaps,
  sort: showGroups,
  match: showChoices,
  order: showOrder,
  fix: showPieces,
  text: showModel,
  spot: showSpots,
  case: showTalk,
};

/** The reason stands below the number: it is one sentence, too little for a slide of its own. */
function showEstimate(question: EstimateQuestion, say: Say) {
  const { answer, tolerance, unit = '', min, max, feedback } = question;
  return one(
    before('p', say('estimate.task', { min, max, unit })),
    after('p', say('estimate.value', { number: answer, unit }), 'big'),
    after('p', say('deck.range', { from: answer - tolerance, to: answer + tolerance })),
    after('p', feedback.right),
  );
}

function showGaps(question: GapQuestion, say: Say) {
  const text = (state: '0' | '1') =>
    element(
      'p',
      { dataWhen: state, className: ['text'] },
      ...splitGaps(question).flatMap(({ before: words, gap }): ElementContent[] => [
        { type: 'text', value: words },
        ...(gap ? [element('b', {}, state === '0' ? '______' : gap.text)] : []),
      ]),
    );
  const bank = (question.bank ?? []).map((words) => element('li', {}, element('span', {}, words)));
  return one(
    text('0'),
    text('1'),
    ...(bank.length > 0
      ? [
          before('p', say('gap.bank')),
          element('ul', { className: ['called', 'choices'], dataWhen: '0' }, ...bank),
        ]
      : []),
  );
}

function showGroups(question: SortQuestion): Task[] {
  const ask = question.groups.map(({ text }) => text).join(' / ');
  return [{ ask, blocks: [listCalled(question)] }];
}

/** What can be matched stays beside the lines, also where they go on on another slide. */
function showChoices(question: MatchQuestion) {
  const choices = question.choices.map(({ text }, place) => calledRow(`${place + 1}`, text));
  return one(
    element(
      'div',
      { className: ['match'] },
      listCalled(question),
      element('ol', { className: ['called', 'choices'], dataWhen: '0' }, ...choices),
    ),
  );
}

/** The steps keep their letters when they come into order. */
function showOrder(question: Question) {
  const list = (state: '0' | '1', options: readonly Option[]) =>
    element(
      'ol',
      { className: ['called'], dataWhen: state },
      ...options.map((option) =>
        calledRow(letterOf(question.options.indexOf(option)), option.text),
      ),
    );
  const lists = [list('0', arrangeOptions(question, [])), list('1', sortOptions(question))];
  return one(element('div', { className: ['order'] }, ...lists));
}

function showPieces(question: FixQuestion) {
  const parts = splitPieces(question);
  const marked = parts.map((part): ElementContent | string =>
    part.piece
      ? element(
          'span',
          { className: ['piece'] },
          element('b', {}, `${part.number}`),
          ` ${part.words}`,
        )
      : part.words,
  );
  const mended = parts.flatMap(({ words, piece }): (ElementContent | string)[] => {
    if (!piece || !question.right.includes(piece.id)) return [words];
    const better = piece.instead ? [' ', element('ins', {}, piece.instead)] : [];
    return [element('del', {}, words), ...better];
  });
  return one(
    element('p', { className: ['text'], dataWhen: '0' }, ...marked),
    element('p', { className: ['text'], dataWhen: '1' }, ...mended),
  );
}

/** The case stays while the room writes; what the model has in it is told afterwards. */
function showModel({ prompt, context = '', model }: TextQuestion, say: Say) {
  const story = [splitPrompt(prompt).story, context].filter((text) => text !== '').join('\n');
  return one(
    ...(story ? [element('p', { dataWhen: '0', className: ['context'] }, story)] : []),
    before('p', say('deck.write')),
    after('p', say('text.model')),
    after('blockquote', model),
  );
}

/** The names of the places stand beside the drawing where the slide is wide enough. */
function showSpots(question: SpotQuestion) {
  const { options, right } = question;
  const rows = options.map(({ id, text }, place) =>
    markRight(calledRow(`${place + 1}`, text), right.includes(id)),
  );
  const list = element('ol', { className: ['called'] }, ...rows);
  return one(element('div', { className: ['spots'] }, drawScene(question), list));
}

/** Along the best path: what is said, and the replies to choose from. */
function showTalk({ steps, options, right }: CaseQuestion, say: Say): Task[] {
  const path = right.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return path.map((best) => {
    const said = steps.find(({ id }) => id === best.step)?.text ?? '';
    const replies = options.filter(({ step }) => step === best.step);
    const rows = replies.map((reply, place) =>
      markRight(calledRow(letterOf(place), reply.text), reply === best),
    );
    return {
      ask: say('deck.task'),
      blocks: [
        element('div', { className: ['bubble'] }, paragraph(said)),
        element('ol', { className: ['called'] }, ...rows),
      ],
    };
  });
}

function markRight(row: Element, isRight: boolean): Element {
  return isRight ? { ...row, properties: { dataRight: '' } } : row;
}

/** All options with their letters, each with its answer. */
function listCalled(question: Question): Element {
  const rows = question.options.map((option, place) =>
    calledRow(letterOf(place), option.text, answerTo(question, option)),
  );
  return element('ol', { className: ['called'] }, ...rows);
}

function sortOptions({ options, right }: Question): Option[] {
  return right.flatMap((id) => options.find((option) => option.id === id) ?? []);
}

function before(tag: string, words: string): Element {
  return element(tag, { dataWhen: '0' }, words);
}

function after(tag: string, words: string, name?: string): Element {
  return element(tag, { dataWhen: '1', ...(name && { className: [name] }) }, words);
}

/** Task and answer stay on one slide: on two, each would be empty in one of its states. */
function one(...blocks: Element[]): Task[] {
  const [first, ...rest] = blocks;
  if (first && rest.length === 0) return [{ blocks: [first] }];
  return [{ blocks: [element('div', { className: ['task'] }, ...blocks)] }];
}
