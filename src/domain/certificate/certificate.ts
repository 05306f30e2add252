import { isChecked, isDone } from '#domain/progress/derive.ts';
import { standing } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';

/**
 * How far a learner is towards the certificate of a tier: every lesson of every module done, the
 * best answers of each module at least as good as the rule asks, the tasks for everyday work ticked.
 * Tries are not counted, and credit stays when a question changes its meaning.
 */
export function checkTier(
  progress: Progress,
  modules: readonly ModuleIds[],
  rule: Rule,
): TierState {
  const states = modules.map((module) => checkModule(progress, module, rule));
  const met = states.length > 0 && states.every((state) => state.met);
  return { modules: states, met, ...(met && { on: lastDay(progress, modules) }) };
}

function checkModule(progress: Progress, module: ModuleIds, rule: Rule): ModuleState {
  const lessons = module.lessons.filter((id) => isDone(progress, id)).length;
  const tasks = module.tasks.filter((id) => isChecked(progress, id)).length;
  const marks = module.questions.map((id) => standing(progress, id).best);
  const mean = marks.length ? marks.reduce((sum, mark) => sum + mark, 0) / marks.length : 1;
  // Rounded down: 79.9 % must not be shown as the 80 % that it is not.
  const quiz = Math.floor(mean * 100 + 1e-9);
  const parts = {
    lessons: lessons === module.lessons.length,
    quiz: quiz >= rule.quiz,
    tasks: !rule.transfer || tasks === module.tasks.length,
  };
  return { lessons, quiz, tasks, parts, met: parts.lessons && parts.quiz && parts.tasks };
}

/** When the learner last did something for it: a lesson, or the best answer to a question. */
function lastDay(progress: Progress, modules: readonly ModuleIds[]): number {
  const done = modules.flatMap(({ lessons }) =>
    lessons.map((id) => progress.lessons[id]?.done ?? 0),
  );
  const best = modules.flatMap(({ questions }) =>
    questions.map((id) => {
      const list = progress.attempts[id]?.list ?? [];
      const top = Math.max(...list.map(({ mark }) => mark));
      return list.find(({ mark }) => mark === top)?.t ?? 0;
    }),
  );
  const ticked = modules.flatMap(({ tasks }) =>
    tasks.map((id) => progress.registers[`check/${id}`]?.t ?? 0),
  );
  return Math.max(...done, ...best, ...ticked);
}

/** What the certificate of a tier asks for, from `course.yaml`. */
export interface Rule {
  /** Per cent of the best answers in each module. */
  readonly quiz: number;
  /** The tasks for everyday work count too. */
  readonly transfer: boolean;
}

export interface ModuleIds {
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
  readonly tasks: readonly string[];
}

export interface ModuleState {
  /** How many are done. */
  readonly lessons: number;
  /** The mean of the best marks, in whole per cent. */
  readonly quiz: number;
  /** How many are ticked. */
  readonly tasks: number;
  readonly met: boolean;
  readonly parts: { readonly lessons: boolean; readonly quiz: boolean; readonly tasks: boolean };
}

export interface TierState {
  readonly modules: readonly ModuleState[];
  readonly met: boolean;
  /** The day on which the rule was met, in milliseconds since 1970. */
  readonly on?: number;
}
