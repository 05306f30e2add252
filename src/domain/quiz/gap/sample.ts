import type { GapQuestion } from './gap.ts';

/** Two gaps, the first with other right spellings and a trap. */
export const gapSample: GapQuestion = {
  id: 'gap',
  type: 'gap',
  prompt: 'Fill in.',
  section: { id: 'part', title: 'The part' },
  text: 'A {a} reads an {b}.',
  right: ['a:screen reader', 'b:alt text'],
  options: [
    {
      id: 'a',
      text: 'screen reader',
      accept: ['screenreader', 'Vorlesegerät'],
      feedback: 'It reads aloud.',
      otherwise: 'Think of who listens.',
      traps: [{ accept: ['robot', 'algorithm'], feedback: 'A machine, true.' }],
    },
    { id: 'b', text: 'alt text', feedback: 'It is read out.', otherwise: 'Think of the picture.' },
  ],
};
