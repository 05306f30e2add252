import type { CaseQuestion } from './case.ts';

const reply = (step: string, id: string, to: string) => ({
  id,
  step,
  to,
  text: `Reply ${id}`,
  feedback: `After ${id}.`,
});

/** Two steps and three endings, for tests. */
export const caseSample: CaseQuestion = {
  id: 'case',
  type: 'case',
  prompt: 'How do you answer?',
  section: { id: 'part', title: 'The part' },
  steps: ['start', 'second'].map((id) => ({ id, text: `Step ${id}.` })),
  endings: [
    { id: 'good', text: 'Ending good.', mark: 1 },
    { id: 'fair', text: 'Ending fair.', mark: 0.5 },
    { id: 'bad', text: 'Ending bad.', mark: 0 },
  ],
  options: [
    reply('start', 'a', 'second'),
    reply('start', 'b', 'bad'),
    reply('second', 'c', 'good'),
    reply('second', 'd', 'fair'),
    reply('second', 'e', 'bad'),
  ],
  right: ['a', 'c'],
};
