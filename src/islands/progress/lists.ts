import type { Course } from '#domain/progress/core.ts';
import type { ModuleInfo } from './props.ts';

/** The ids of the course by kind, module by module: what a link speaks of by its places. */
export function listIds(modules: readonly ModuleInfo[]): Lists {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return {
    lessons: modules.map(({ lessons }) => idsOf(lessons)),
    questions: modules.map(({ questions }) => idsOf(questions)),
    tasks: modules.map(({ lessons, tasks }) =>
      idsOf([...lessons.flatMap((lesson) => lesson.tasks), ...tasks]),
    ),
  };
}

export type Lists = Omit<Course, 'id'>;
