import { strings } from '../sample.ts';
import type { ShareData } from './props.ts';

const options = [
  { id: 'a', text: 'From far away' },
  { id: 'b', text: 'From near by' },
];

/** What goes with the course of two modules, for tests. */
export const sharedSample: ShareData = {
  strings,
  site: 'smb',
  modules: [
    {
      id: 'm1',
      title: 'Profile',
      questions: [
        { id: 'q1', prompt: 'Which photo?', choices: ['a', 'b'], right: ['b'], options },
        { id: 'q2', rev: 2, prompt: 'Which words?', choices: [], right: [], options: [] },
      ],
    },
    {
      id: 'm2',
      title: 'Posts',
      questions: [{ id: 'q3', prompt: 'Which end?', choices: ['a', 'b'], right: ['a'], options }],
    },
  ],
};
