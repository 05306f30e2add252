import { isNote, readText, type Wording } from '#domain/overview/notes.ts';
import { isChecked } from '#domain/progress/derive.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { ModuleInfo, TaskInfo } from './props.ts';

/**
 * Texts and ticked tasks, by lesson. Texts of tasks that the course no longer has come last: the
 * learner wrote them, and nowhere else can they be read.
 */
export function listWritten(modules: readonly ModuleInfo[], progress: Progress): WrittenGroup[] {
  const places = modules.flatMap(({ title, path, lessons, tasks }) => [
    ...lessons.map((lesson) => ({ place: lesson, tasks: lesson.tasks })),
    { place: { title, path: `${path}#transfer` }, tasks },
  ]);
  const known = new Set(places.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const gone = Object.keys(progress.artefacts).filter((id) => !known.has(id) && !isNote(id));
  return [...places, { place: undefined, tasks: gone.map((id) => ({ id, title: '' })) }]
    .map(({ place, tasks }) => ({
      place: place && { title: place.title, path: place.path },
      items: tasks.flatMap((task) => {
        const text = readText(progress, task.id);
        const checked = isChecked(progress, task.id);
        return text || checked ? [{ ...NONE, ...text, task, checked }] : [];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}

const NONE: Wording = { text: '', at: 0, older: [] };

export interface WrittenGroup {
  /** The page on which the tasks stand. */
  place: { title: string; path: string } | undefined;
  items: Written[];
}

export interface Written extends Wording {
  /** The title is '' if the course has the task no longer. */
  task: TaskInfo;
  checked: boolean;
}
