import { isChecked, isDone, textOf } from '#domain/progress/derive.ts';
import { nextLesson, olderTexts, standing } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { LessonInfo, ModuleInfo, TaskInfo } from './props.ts';

/** What a learner has done, in the order of the course. Nothing that the course no longer has counts. */
export function lookOver(modules: readonly ModuleInfo[], progress: Progress): Overview {
  const rows = modules.map((module) => lookAt(module, progress));
  const written = listWritten(modules, progress);
  const lessons = modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ lesson, module: module.title })),
  );
  const next = nextLesson(
    progress,
    lessons.map(({ lesson }) => lesson.id),
  );
  return {
    empty: isEmpty(progress),
    first: lessons[0]?.lesson,
    next: lessons.find(({ lesson }) => lesson.id === next),
    lessons: sum(rows.map(({ done }) => done.length)),
    answers: sum(rows.map(({ answered }) => answered)),
    texts: written.filter(({ text }) => text).length,
    modules: rows,
    written,
  };
}

function lookAt(module: ModuleInfo, progress: Progress): ModuleRow {
  const done = module.lessons.map(({ id }) => id).filter((id) => isDone(progress, id));
  const standings = module.questions.map(({ id, rev }) => standing(progress, id, rev));
  const answered = standings.filter(({ tries }) => tries > 0).length;
  return {
    module,
    done,
    answered,
    right: standings.filter(({ mastered }) => mastered).length,
    again: standings.filter(({ again }) => again).length,
    begun: done.length > 0 || answered > 0,
  };
}

/**
 * Texts and ticked tasks. Texts of tasks that the course no longer has come last: the learner wrote
 * them, and nowhere else can they be read.
 */
function listWritten(modules: readonly ModuleInfo[], progress: Progress): Written[] {
  const tasks = modules.flatMap(({ title, path, lessons, tasks }) => [
    ...lessons.flatMap((lesson) => lesson.tasks.map((task) => ({ task, place: lesson }))),
    ...tasks.map((task) => ({ task, place: { title, path: `${path}#transfer` } })),
  ]);
  const known = new Set(tasks.map(({ task }) => task.id));
  const gone = Object.keys(progress.artefacts).filter((id) => !known.has(id));
  return [...tasks, ...gone.map((id) => ({ task: { id, title: '' }, place: undefined }))]
    .map(({ task, place }) => {
      const text = textOf(progress, task.id);
      const older = listOlder(progress, task.id, text);
      return { task, place, text, older, checked: isChecked(progress, task.id) };
    })
    .filter(({ text, older, checked }) => text || older.length > 0 || checked);
}

/** Each wording once: two page views can have written the same. */
function listOlder(progress: Progress, id: string, text: string) {
  const seen = new Set(['', text]);
  return olderTexts(progress, id).filter((one) => !seen.has(one.text) && seen.add(one.text));
}

function isEmpty({ lessons, attempts, registers, artefacts }: Progress): boolean {
  return [lessons, attempts, registers, artefacts].every((part) => Object.keys(part).length === 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

export interface Overview {
  /** Nothing has been done at all. */
  empty: boolean;
  /** The first lesson of the course. */
  first: LessonInfo | undefined;
  /** Where to go on, with the title of the module; nothing if everything is done. */
  next: { lesson: LessonInfo; module: string } | undefined;
  /** Finished lessons. */
  lessons: number;
  /** Questions that were answered. */
  answers: number;
  /** Texts that are not empty. */
  texts: number;
  modules: ModuleRow[];
  written: Written[];
}

export interface ModuleRow {
  module: ModuleInfo;
  /** Ids of the finished lessons. */
  done: string[];
  answered: number;
  right: number;
  /** Questions whose meaning has changed since they were answered. */
  again: number;
  begun: boolean;
}

export interface Written {
  /** The title is '' if the course has the task no longer. */
  task: TaskInfo;
  /** Where the task stands. */
  place: { title: string; path: string } | undefined;
  text: string;
  older: { text: string; at: number }[];
  checked: boolean;
}
