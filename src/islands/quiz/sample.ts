import type { Quiz } from '#domain/quiz/quiz.ts';
import { makeQuestion } from '#domain/quiz/sample.ts';
import { loadKits } from './kits.ts';

/** A quiz of one question of each type, for tests. */
export const quiz: Quiz = {
  id: 'quiz',
  questions: [
    makeQuestion({ id: 'q1', right: ['b'], hint: 'Look closely.', context: 'A case.' }),
    makeQuestion({ id: 'q2', type: 'several', right: ['a', 'b'], rev: 2 }),
  ],
};

export const kits = await loadKits(quiz.questions);

/** Short sentences in place of the real ones. */
export const strings: Record<string, string> = {
  'quiz.title': 'Check yourself',
  'quiz.count.one': '{count} question',
  'quiz.count.other': '{count} questions',
  'quiz.answered': '{done} of {count} answered',
  'one.task': 'One is right.',
  'several.task': 'Several can be right.',
  'quiz.hint': 'Hint',
  'quiz.solution': 'Show the answer',
  'quiz.key': 'Answers',
  'quiz.check': 'Check',
  'quiz.checked': 'Checked',
  'quiz.choose': 'Choose first.',
  'quiz.right': 'Right.',
  'quiz.wrong': 'Not quite.',
  'quiz.missed': 'This one is right.',
  'quiz.other': 'Does not fit.',
  'quiz.partly': 'Partly right.',
  'quiz.more': 'Something is missing.',
  'quiz.retry': 'Try again',
  'quiz.retry.missed': 'Try the missed ones again',
  'quiz.reasons': 'Show all reasons',
  'quiz.look': 'Look again: {title}',
  'quiz.earlier': 'Answered earlier.',
  'quiz.changed': 'Changed since.',
  'quiz.score': '{right} of {count} right.',
  'quiz.open.one': '{count} open.',
  'quiz.open.other': '{count} open.',
  'quiz.broken': 'The quiz has stopped.',
  'quiz.reload': 'Reload',
};
