import type { Question } from './quiz.ts';

/** A question with the options a to d, for tests. */
export function makeQuestion(parts: Partial<Question>): Question {
  return {
    id: 'q1',
    type: 'one',
    prompt: 'Which?',
    section: { id: 'part', title: 'The part' },
    options: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: `Option ${id}`,
      feedback: `Because of ${id}.`,
    })),
    right: ['a'],
    ...parts,
  };
}
