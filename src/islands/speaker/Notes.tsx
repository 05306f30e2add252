import { useLayoutEffect, useRef } from 'react';
import type { Say, SpeakerProps } from './props.ts';

/** What scrolls must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 };

interface Props extends Pick<SpeakerProps, 'notes' | 'obey' | 'size'> {
  id: string;
  minutes?: number | undefined;
  say: Say;
}

/** What the author wrote for whoever speaks, in a size that can be read from a step away. */
export default function Notes({ notes, obey, size, id, minutes, say }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.replaceChildren(notes(id) ?? '');
    box.current.scrollTop = 0;
  }, [id, notes]);
  return (
    <div className="notes">
      <header>
        <h2 id="notes-title">{say('speaker.notes')}</h2>
        {minutes !== undefined && <span>{say('speaker.minutes', { count: minutes })}</span>}
        <button type="button" className="btn" onClick={() => obey('smaller')}>
          <span aria-hidden="true">A−</span>
          <span className="sr">{say('stage.do.smaller')}</span>
        </button>
        <button type="button" className="btn" onClick={() => obey('larger')}>
          <span aria-hidden="true">A+</span>
          <span className="sr">{say('stage.do.larger')}</span>
        </button>
      </header>
      {notes(id) ? null : <p className="none">{say('speaker.notes.none')}</p>}
      <section
        className="text"
        data-size={size}
        ref={box}
        {...REACHABLE}
        aria-labelledby="notes-title"
      />
    </div>
  );
}
