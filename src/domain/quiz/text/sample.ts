import type { TextQuestion } from './text.ts';

/** A text with three points. */
export const textSample: TextQuestion = {
  id: 'text',
  type: 'text',
  prompt: 'Write a line.',
  section: { id: 'part', title: 'The part' },
  model: 'I keep bearings alive.',
  limit: 40,
  right: ['text:I keep bearings alive.', 'a', 'b', 'c'],
  options: [
    { id: 'a', text: 'A verb', feedback: 'Verbs move.' },
    { id: 'b', text: 'A thing', feedback: 'Things can be seen.' },
    { id: 'c', text: 'A gain', feedback: 'A gain is a reason.' },
  ],
};
