import type { Progress } from '#domain/progress/types.ts';
import { type Day, planToday } from '#domain/review/today.ts';
import type { ModuleInfo } from './props.ts';

/** How many cards wait in review on this day. */
export function countDue(modules: readonly ModuleInfo[], progress: Progress, day: Day): number {
  const lessons = modules.flatMap(({ id: topic, lessons, questions }) =>
    lessons.map(({ id, title, path, sentence }) => ({
      id,
      title,
      path,
      topic,
      sentence: { id: sentence, text: '' },
      questions: questions.filter(({ lesson }) => lesson === id),
    })),
  );
  return planToday(lessons, progress, day).open.length;
}
