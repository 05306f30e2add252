import type { ResultModule } from './results.ts';

/** For tests: a module with questions of every kind. */
export const module: ResultModule = {
  id: 'm1',
  questions: [
    { id: 'q1', choices: ['a', 'b', 'c', 'd'], right: ['b'] },
    { id: 'q2', rev: 2, choices: ['a', 'b', 'c', 'd', 'e'], right: ['a', 'd'] },
    { id: 'q3', choices: [], right: [] },
  ],
};

export const course = { site: 'smb', modules: [module] };
