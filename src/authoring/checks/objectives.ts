import type { Content } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** Lessons serve objectives that the module has, and every objective is tested by a question. */
export function checkObjectives(content: Content): Problem[] {
  return content.modules.flatMap((module) => {
    const here = <T extends { module: string; language: string }>(entries: T[]) =>
      entries.filter(
        (entry) => entry.module === module.module && entry.language === module.language,
      );
    const ids = module.data.objectives.map(({ id }) => id);

    const unknown = here(content.lessons).flatMap((lesson) =>
      [...lesson.data.objectives.entries()]
        .filter(([, id]) => !ids.includes(id))
        .map(([index, id]) => {
          const message = `The module has no objective "${id}" (${ids.join(', ')}).`;
          const fix = suggest(id, ids) ?? 'Use one of them, or add it to module.mdx.';
          return problem('objective-unknown', inData(lesson, ['objectives', index]), message, fix);
        }),
    );

    const [quiz] = here(content.quizzes);
    if (quiz === undefined || content.unreadable.files.has(quiz.file.inner)) return unknown;
    // A question with an unknown objective may be the one that seems to be missing.
    if (quiz.questions.some(({ data }) => !ids.includes(data.objective))) return unknown;
    const untested = [...ids.entries()]
      .filter(([, id]) => !quiz.questions.some(({ data }) => data.objective === id))
      .map(([index, id]) => {
        const message = `No question tests the objective "${id}".`;
        const fix = `Add a question with "objective: ${id}" to quiz.yaml, or take the objective out.`;
        return problem(
          'objective-untested',
          inData(module, ['objectives', index, 'id']),
          message,
          fix,
        );
      });
    return [...unknown, ...untested];
  });
}
