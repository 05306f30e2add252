import { vocabulary } from '#components/lesson/index.ts';
import Nothing from '#components/lesson/Nothing.astro';
import Task from './Task.astro';
import Word from './Word.astro';

/** The authors' vocabulary on a handout: without what asks a learner at the screen. */
export const paperVocabulary = {
  ...vocabulary,
  Case: Nothing,
  DoItNow: Task,
  Quiz: Nothing,
  Term: Word,
};
