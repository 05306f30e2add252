import type { Element, ElementContent } from 'hast';
import type { CaseQuestion } from '#domain/quiz/case/case.ts';
import type { EstimateQuestion } from '#domain/quiz/estimate/estimate.ts';
import { type FixQuestion, splitText as splitPieces } from '#domain/quiz/fix/fix.ts';
import { type GapQuestion, splitText as splitGaps } from '#domain/quiz/gap/gap.ts';
import type { MatchQuestion } from '#domain/quiz/match/match.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { valueIn } from '#domain/quiz/shared/pairs.ts';
import type { SortQuestion } from '#domain/quiz/sort/sort.ts';
import type { SpotQuestion } from '#domain/quiz/spot/spot.ts';
import type { TextQuestion } from '#domain/quiz/text/text.ts';
import { paragraph } from './cut.ts';
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

function showEstimate({ answer, tolerance, unit = '', min, max }: EstimateQuestion, say: Say) {
  const range = { answer, from: answer - tolerance, to: answer + tolerance, unit };
  return one(
    before('p', say('estimate.task', { min, max, unit })),
    after('p', say('estimate.value', { number: answer, unit }), 'big'),
    after('p', say('estimate.key.right', range)),
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
  const bank = (question.bank ?? []).map((words) => element('li', {}, words));
  return one(
    text('0'),
    text('1'),
    ...(bank.length > 0
      ? [before('p', say('gap.bank')), element('ul', { dataWhen: '0' }, ...bank)]
      : []),
  );
}

function showGroups({ groups, options, right }: SortQuestion): Task[] {
  const rows = options.map(({ id, text }) => {
    const group = groups.find((candidate) => candidate.id === valueIn(right, id));
    return answered(text, group?.text ?? '');
  });
  const list = element('ul', { className: ['answers'] }, ...rows);
  return [{ ask: groups.map(({ text }) => text).join(' / '), blocks: [list] }];
}

function showChoices({ choices, options, right }: MatchQuestion) {
  const rows = options.map(({ id, text }) => {
    const choice = choices.find((candidate) => candidate.id === valueIn(right, id));
    return answered(text, choice?.text ?? '');
  });
  const list = choices.map(({ text }) => element('li', {}, text));
  return one(
    element('ul', { className: ['answers'] }, ...rows),
    element('ol', { dataWhen: '0' }, ...list),
  );
}

function showOrder({ options, right }: Question) {
  const sorted = right.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return one(
    element('ul', { dataWhen: '0' }, ...options.map(({ text }) => element('li', {}, text))),
    element('ol', { dataWhen: '1' }, ...sorted.map(({ text }) => element('li', {}, text))),
  );
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

function showModel({ model, options }: TextQuestion, say: Say) {
  const points = options.map(({ text }) => element('li', {}, text));
  return one(
    before('p', say('deck.write')),
    after('p', say('text.model')),
    after('blockquote', model),
    element('ul', { dataWhen: '1' }, ...points),
  );
}

function showSpots({ options, right, alt }: SpotQuestion) {
  const rows = options.map(({ id, text }) => ticked(text, right.includes(id)));
  return one(paragraph(alt), element('ol', {}, ...rows));
}

/** Along the best path: what is said, and the replies to choose from. */
function showTalk({ steps, options, right }: CaseQuestion, say: Say): Task[] {
  const path = right.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return path.map((best) => {
    const said = steps.find(({ id }) => id === best.step)?.text ?? '';
    const replies = options.filter(({ step }) => step === best.step);
    const rows = replies.map((reply) => ticked(reply.text, reply === best));
    return {
      ask: say('deck.task'),
      blocks: [
        element('div', { className: ['bubble'] }, paragraph(said)),
        element('ul', {}, ...rows),
      ],
    };
  });
}

function ticked(text: string, isRight: boolean): Element {
  const properties = isRight ? { dataRight: '' } : {};
  return element('li', properties, isRight ? after('b', '✓ ') : undefined, text);
}

function answered(text: string, answer: string): Element {
  return element('li', {}, text, element('b', { dataWhen: '1' }, `: ${answer}`));
}

function before(tag: string, words: string): Element {
  return element(tag, { dataWhen: '0' }, words);
}

function after(tag: string, words: string, name?: string): Element {
  return element(tag, { dataWhen: '1', ...(name && { className: [name] }) }, words);
}

function one(...blocks: Element[]): Task[] {
  return [{ blocks }];
}
