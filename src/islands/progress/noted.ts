import { bookmarksOf, keyOf, type Note, notesOf, type Place } from '#domain/overview/notes.ts';
import type { Progress } from '#domain/progress/types.ts';
import type { ModuleInfo } from './props.ts';

/**
 * Notes and bookmarks by lesson, in the order of the course; a section with both is one item. What
 * belongs to a section or a lesson that is gone stays: with its lesson, or at the end.
 *
 * @param also Places that are listed in any case.
 */
export function listNotes(
  modules: readonly ModuleInfo[],
  progress: Progress,
  also: readonly Place[] = [],
): NoteGroup[] {
  const notes = new Map(notesOf(progress).map((note) => [keyOf(note), note]));
  const marks = new Map(bookmarksOf(progress).map((mark) => [keyOf(mark), mark]));
  const left = new Map<string, Place>([
    ...notes,
    ...marks,
    ...also.map((place) => [keyOf(place), place] as const),
  ]);
  const groups = new Map<string, NoteGroup>();
  const add = (place: Place, lesson?: NoteGroup['place'], title = '') => {
    const key = keyOf(place);
    if (!left.delete(key)) return;
    const note = notes.get(key);
    const marked = marks.has(key);
    const group = groups.get(lesson?.path ?? '') ?? { place: lesson, items: [] };
    const path = lesson && title ? `${lesson.path}#${place.section}` : undefined;
    const { lesson: of, section } = place;
    const kept = also.some((other) => keyOf(other) === key);
    group.items.push({ key, lesson: of, section, title, path, note, marked, kept });
    groups.set(lesson?.path ?? '', group);
  };
  for (const { id, title, path, sections } of modules.flatMap(({ lessons }) => lessons)) {
    const lesson = { title, path };
    for (const section of sections) add({ lesson: id, section: section.id }, lesson, section.title);
    for (const place of left.values()) if (place.lesson === id) add(place, lesson);
  }
  for (const place of left.values()) add(place);
  return [...groups.values()];
}

export interface NoteGroup {
  /** The lesson, if the course still has it. */
  place: { title: string; path: string } | undefined;
  items: Noted[];
}

export interface Noted extends Place {
  key: string;
  /** '' if the section is gone. */
  title: string;
  path: string | undefined;
  note: Note | undefined;
  marked: boolean;
  /** Listed in any case. */
  kept: boolean;
}
