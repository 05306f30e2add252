import { useEffect, useRef, useState } from 'react';
import type { Note } from '#domain/overview/notes.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { onLeave } from '#stores/leave.ts';
import { writeArtefact } from '#stores/progress.ts';
import type { Desk } from './desk.ts';
import { Own } from './Own.tsx';

/** How long the learner pauses before a text is stored. */
const PAUSE = 800;

/** A note, to be changed in its place. What is typed is kept as in a lesson, without a button. */
export function NoteText({ note, title, desk }: NoteTextProps) {
  const { say, tell } = desk;
  const [open, setOpen] = useState(false);
  const button = `edit-${note.id}`;

  function close() {
    setOpen(false);
    tell({ text: say('do.kept'), focus: button });
  }

  return (
    <>
      {open ? (
        <Field note={note} title={title} desk={desk} onClose={close} />
      ) : (
        <Own wording={note} id={note.id} title={title} desk={desk}>
          <button className="btn" type="button" id={button} onClick={() => setOpen(true)}>
            <Text>{say('notes.edit')}</Text>
            <Text className="sr">{`: ${title}`}</Text>
          </button>
        </Own>
      )}
    </>
  );
}

function Field({ note, title, desk, onClose }: NoteTextProps & { onClose: () => void }) {
  const { say } = desk;
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function save() {
    clearTimeout(timer.current);
    if (timer.current !== undefined && field.current) writeArtefact(note.id, field.current.value);
    timer.current = undefined;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads what is in the field at the time
  useEffect(() => {
    field.current?.focus();
    const until = new AbortController();
    onLeave(save, until);
    return () => until.abort();
  }, []);

  return (
    <form
      className="noprint"
      onSubmit={(event) => {
        event.preventDefault();
        save();
        onClose();
      }}
    >
      <label className="field">
        <Text className="sr">{say('notes.label', { title })}</Text>
        <textarea
          ref={field}
          defaultValue={note.text}
          rows={5}
          dir="auto"
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(save, PAUSE);
          }}
          onBlur={save}
        />
      </label>
      <button className="btn" type="submit">
        <Text>{say('notes.done')}</Text>
      </button>
    </form>
  );
}

interface NoteTextProps {
  note: Note;
  title: string;
  desk: Desk;
}
