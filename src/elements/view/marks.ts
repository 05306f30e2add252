import { marksAt } from '#domain/overview/notes.ts';
import { $progress } from '#stores/progress.ts';
import { make } from '../make.ts';
import type { Say } from '../words.ts';

/** Longer notes are cut off in the list. */
const CHARACTERS = 80;

/** The sections of this lesson that have a bookmark or a note, as links; empty on other pages. */
export function listMarks(say: Say, lesson: string): HTMLElement[] {
  if (!lesson) return [];
  const items = [...document.querySelectorAll<HTMLElement>('.prose > h2[id]')].flatMap(
    (heading) => {
      const { marked, note } = marksAt($progress.get(), { lesson, section: heading.id });
      if (!marked && !note) return [];
      const words = [...note];
      const start = words.length > CHARACTERS ? `${words.slice(0, CHARACTERS).join('')} …` : note;
      const link = make('a', { href: `#${heading.id}` }, heading.textContent ?? '');
      return [make('li', {}, link, make('small', {}, start || say('note.marked')))];
    },
  );
  const list = items.length > 0 ? make('ul', {}, ...items) : make('p', {}, say('note.list.empty'));
  return [make('h3', {}, say('note.list')), list];
}
