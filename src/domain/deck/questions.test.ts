import { describe, expect, it } from 'vitest';
import type { Question } from '#domain/quiz/quiz.ts';
import { layOut, type Placed } from './layout.ts';
import { askQuestion } from './questions.ts';
import type { Say } from './source.ts';
import { element, textOf } from './tree.ts';

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
      'B: quiz.right The short oneShort is read.',
      'A: quiz.other The long oneLong is not better.',
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
  const [, task, reasons] = slidesOf(estimate);
  expect(task?.blocks.map(({ properties }) => properties.dataWhen ?? properties.dataPoll)).toEqual([
    '0',
    '1',
    '1',
    'had',
  ]);
  expect(task && show(task)[1]).toBe('estimate.value 40');
  expect(reasons && show(reasons)).toEqual(['It is 40.']);
});
