import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Question } from '#domain/quiz/quiz.ts';
import { samples } from '#domain/quiz/sample.ts';
import { layOut, type Placed } from './layout.ts';
import { askQuestion } from './questions.ts';
import type { Say } from './source.ts';
import { element, elementsOf, textOf } from './tree.ts';

const say: Say = (key, values) => `${key}${values ? ` ${Object.values(values).join(' ')}` : ''}`;

const question: Question = {
  id: 'm1-q1',
  type: 'one',
  prompt: 'Which one?',
  section: { id: 'one', title: 'One' },
  options: [
    { id: 'a', text: 'The long one', feedback: 'Long is not better.' },
    { id: 'b', text: 'The short one', feedback: 'Short is read.' },
  ],
  right: ['b'],
};

function slidesOf(asked: Question, misconceptions = {}): Placed[] {
  return layOut([askQuestion({ question: asked, misconceptions }, say)])[0] ?? [];
}

const show = ({ blocks }: Placed) => blocks.map(textOf);

describe('a question with options', () => {
  const [ask, vote, why] = slidesOf(question, { a: 'More is more.' });

  it('is asked alone, then put to the vote, then explained', () => {
    const kinds = slidesOf(question).map(({ slide }) => [slide.id, slide.kind, slide.states]);
    expect(kinds).toEqual([
      ['m1-q1-ask', 'ask', 1],
      ['m1-q1-vote', 'vote', 2],
      ['m1-q1-why', 'why', 1],
    ]);
    expect(ask?.slide.title).toBe('Which one?');
  });

  it('has letters in the order of the author and marks what is right', () => {
    const rows = vote?.blocks[0]?.children ?? [];
    expect(rows.map(textOf)).toEqual(['AThe long one', 'BThe short one']);
    const marks = rows.map((row) => (row.type === 'element' ? row.properties : {}));
    expect(marks).toEqual([{ dataOption: 'a' }, { dataOption: 'b', dataRight: '' }]);
  });

  it('says in words which letter is right when the answer is shown', () => {
    const shown = vote?.heading.filter(
      (node) => node.type === 'element' && node.properties.dataWhen === '1',
    );
    expect(textOf(element('p', {}, ...(shown ?? [])))).toBe('deck.right B');
  });

  it('explains what is right first', () => {
    expect(why && show(why)).toEqual([
      '✓ B The short oneShort is read.',
      '× A The long oneLong is not better.',
    ]);
  });

  it('tells the speaker what is behind a wrong answer', () => {
    expect(vote?.notes.map(textOf)).toEqual(['deck.right B', 'deck.belief A More is more.']);
  });
});

it('votes on the texts of a pair first, on the reasons after that, with letters that go on', () => {
  const third = { id: 'c', text: 'It is short', feedback: 'Yes.' };
  const pair = {
    ...question,
    type: 'pair',
    versions: ['a', 'b'],
    right: ['b', 'c'],
    options: [...question.options, third],
  };
  const votes = slidesOf(pair).filter(({ slide }) => slide.kind === 'vote');
  expect(votes.map(({ slide }) => slide.id)).toEqual(['m1-q1-vote', 'm1-q1-vote-2']);
  expect(votes.map(show)).toEqual([['AThe long oneBThe short one'], ['CIt is short']]);
});

it('shows the answer to a task that has no options to vote on', () => {
  const estimate = {
    ...question,
    type: 'estimate',
    options: [],
    right: ['40'],
    answer: 40,
    tolerance: 5,
    min: 0,
    max: 100,
    feedback: { right: 'It is 40.', low: 'More.', high: 'Less.' },
  };
  const [, task, ...others] = slidesOf(estimate);
  const parts = elementsOf({ children: task?.blocks ?? [] }).flatMap(elementsOf);
  expect(parts.map(({ properties }) => properties.dataWhen)).toEqual(['0', '1', '1', '1']);
  expect(parts.map(textOf)[1]).toBe('estimate.value 40');
  expect(parts.map(textOf)[3]).toBe('It is 40.');
  expect(others).toEqual([]);
});

describe('a task is called out by letters and numbers', () => {
  const task = (asked: Question) => slidesOf(asked).find(({ slide }) => slide.kind === 'vote');
  const solution = (asked: Question) => textOf(element('p', {}, ...(task(asked)?.heading ?? [])));
  const reasons = (asked: Question) =>
    slidesOf(asked)
      .filter(({ slide }) => slide.kind === 'why')
      .flatMap(show);

  it('the steps of an order are mixed, and keep their letters in the right order', () => {
    const [list] = task(samples.order)?.blocks ?? [];
    const [mixed, sorted] = list ? elementsOf(list) : [];
    const words = (node: Element | undefined) => node && elementsOf(node).map(textOf);
    expect(words(mixed)).toEqual(['AOption a', 'BOption b', 'COption c', 'DOption d']);
    expect(words(sorted)).toEqual(['COption c', 'AOption a', 'DOption d', 'BOption b']);
    expect(solution(samples.order)).toContain('deck.right C, A, D, B');
    expect(reasons(samples.order)[0]).toBe('C Option cBecause of c.');
  });

  it('an order whose author forgot to mix it does not give itself away', () => {
    const [list] = task({ ...samples.order, right: ['a', 'b', 'c', 'd'] })?.blocks ?? [];
    expect(list && textOf(list)).toMatch(/^DOption d/);
  });

  it('the parts of a match stand beside what belongs to them', () => {
    const [block] = task(samples.match)?.blocks ?? [];
    const [parts, choices] = block ? elementsOf(block).map(textOf) : [];
    expect(parts).toMatch(/^AOption a → 2 Choice 2BOption b → 4 Choice 4/);
    expect(choices).toMatch(/^1Choice 12Choice 2/);
    expect(reasons(samples.match)[0]).toBe('A Option a → 2 Choice 2Because of a.');
  });

  it('what is sorted goes to its group', () => {
    expect(task(samples.sort)?.blocks.map(textOf)[0]).toMatch(/^AOption a → Group green/);
    expect(reasons(samples.sort)[1]).toBe('B Option b → Group askBecause of b.');
  });

  it('the places of a drawing have their numbers in it', () => {
    const [block] = task(samples.spot)?.blocks ?? [];
    const [drawing] = block ? elementsOf(block) : [];
    expect(drawing?.properties.ariaLabel).toBe('A profile.');
    const [, ...spots] = drawing ? elementsOf(drawing) : [];
    expect(spots.map((one) => [textOf(one), 'dataRight' in one.properties])).toEqual([
      ['1', false],
      ['2', true],
      ['3', true],
      ['4', false],
    ]);
    expect(solution(samples.spot)).toContain('deck.right 2, 3');
    expect(reasons(samples.spot)[1]).toBe('✓ 2 Option bBecause of b.');
  });
});
