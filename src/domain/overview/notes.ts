import { versionsOf } from '#domain/progress/acts.ts';
import { textOf } from '#domain/progress/derive.ts';
import { olderTexts } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';

/** The name of the register of a bookmark; of the artefact of a note. */
export const markName = (place: Place): string => `mark/${keyOf(place)}`;
export const noteName = (place: Place): string => `note/${keyOf(place)}`;

/** What tells one place in the course from another. */
export function keyOf({ lesson, section }: Place): string {
  return `${lesson}#${section}`;
}

/** The bookmarks that are set, the oldest first. */
export function bookmarksOf({ registers }: Progress): Bookmark[] {
  return Object.entries(registers)
    .flatMap(([name, { t, v }]) => {
      const place = v === true && placeIn(name, 'mark/');
      return place ? [{ ...place, at: t }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The notes that have a text or had one, the oldest first. */
export function notesOf(progress: Progress): Note[] {
  return Object.keys(progress.artefacts)
    .flatMap((id) => {
      const place = placeIn(id, 'note/');
      const text = place && readText(progress, id);
      return text ? [{ ...place, ...text, id }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Whether a section has a bookmark, and what is noted there; '' if nothing is. */
export function marksAt(progress: Progress, place: Place): { marked: boolean; note: string } {
  return {
    marked: progress.registers[markName(place)]?.v === true,
    note: textOf(progress, noteName(place)),
  };
}

/** Whether an artefact is a note: it then belongs to a section of a lesson, and to no task. */
export function isNote(artefact: string): boolean {
  return placeIn(artefact, 'note/') !== undefined;
}

/** A text with its past, each wording once: two page views can have written the same. */
export function readText(progress: Progress, artefact: string): Wording | undefined {
  const latest = versionsOf(progress, artefact).at(-1);
  if (!latest) return undefined;
  const seen = new Set(['', latest.v]);
  const older = olderTexts(progress, artefact).filter(
    ({ text }) => !seen.has(text) && seen.add(text),
  );
  if (!latest.v && older.length === 0) return undefined;
  return { text: latest.v, at: latest.t, older };
}

function placeIn(name: string, kind: string): Place | undefined {
  if (!name.startsWith(kind)) return undefined;
  const [, lesson = '', section = ''] = /^([^#]+)#(.*)$/s.exec(name.slice(kind.length)) ?? [];
  return lesson ? { lesson, section } : undefined;
}

/** A section of a lesson; either may have left the course since. */
export interface Place {
  readonly lesson: string;
  readonly section: string;
}

export interface Bookmark extends Place {
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Wording {
  /** '' if the learner has deleted it. */
  readonly text: string;
  readonly at: number;
  /** Latest first. */
  readonly older: readonly { readonly text: string; readonly at: number }[];
}

export interface Note extends Place, Wording {
  /** Of the artefact. */
  readonly id: string;
}
