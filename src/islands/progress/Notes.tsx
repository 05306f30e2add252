import { type ReactNode, useState } from 'react';
import type { Progress } from '#domain/progress/types.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { setBookmark } from '#stores/mine.ts';
import type { Desk } from './desk.ts';
import { NoteText } from './NoteText.tsx';
import { listNotes, type Noted } from './noted.ts';
import type { ModuleInfo } from './props.ts';

/**
 * Notes and bookmarks that the learner made in lessons. A bookmark that was taken away can be set
 * again until the page is left: nothing moves, and the focus stays.
 */
export function Notes({ modules, progress, desk }: NotesProps) {
  const { say, tell } = desk;
  const [removed, setRemoved] = useState<readonly Noted[]>([]);
  const notes = listNotes(modules, progress, removed);

  function mark(one: Noted, on: boolean) {
    setBookmark(one, on);
    if (!on) setRemoved((past) => [...past, one]);
    tell({ text: say(on ? 'notes.mark.set' : 'notes.mark.gone') });
  }

  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <Text>{say('notes.title')}</Text>
      </h2>
      {notes.length === 0 && <Text as="p">{say('notes.empty')}</Text>}
      {notes.map(({ place, items }) => (
        <Group key={place?.path ?? ''} title={place?.title ?? say('notes.gone')} path={place?.path}>
          {items.map((one) => (
            <Item key={one.key} one={one} lost={!place} mark={mark} desk={desk} />
          ))}
        </Group>
      ))}
    </section>
  );
}

/** What belongs to one lesson, below its title. */
export function Group({ title, path, children }: GroupProps) {
  return (
    <div className="group">
      <h3>
        {path ? (
          <a href={path}>
            <Text>{title}</Text>
          </a>
        ) : (
          <Text>{title}</Text>
        )}
      </h3>
      <div className="texts">{children}</div>
    </div>
  );
}

function Item({ one, lost, mark, desk }: ItemProps) {
  const { say } = desk;
  const { key, path, note, marked, kept } = one;
  // Of a lesson that is gone only the id is left; a section that is gone says so below its lesson.
  const title = one.title || (lost ? key : say('notes.gone'));
  return (
    <article className="wrote" aria-labelledby={`note-${key}`}>
      <h4 id={`note-${key}`}>
        {path ? (
          <a href={path}>
            <Text>{title}</Text>
          </a>
        ) : (
          <Text>{title}</Text>
        )}
      </h4>
      {note && <NoteText note={note} title={title} desk={desk} />}
      {(marked || kept) && (
        <div className="bookmark noprint">
          <Text>{say(marked ? 'notes.mark' : 'notes.mark.none')}</Text>
          <button className="link" type="button" onClick={() => mark(one, !marked)}>
            <Text>{say(marked ? 'notes.mark.remove' : 'notes.mark.back')}</Text>
            <Text className="sr">{`: ${title}`}</Text>
          </button>
        </div>
      )}
    </article>
  );
}

interface NotesProps {
  modules: readonly ModuleInfo[];
  progress: Progress;
  desk: Desk;
}

interface ItemProps {
  one: Noted;
  /** The course has the lesson no longer. */
  lost: boolean;
  mark: (one: Noted, on: boolean) => void;
  desk: Desk;
}

interface GroupProps {
  title: string;
  path?: string | undefined;
  children: ReactNode;
}
