import { useRef } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { copyText } from './copy.ts';
import type { Desk } from './desk.ts';
import { formatMoment } from './moment.ts';
import { News } from './News.tsx';
import type { Written } from './overview.ts';

/** The learner's texts, and the tasks that were only ticked. */
export function Wrote({ written, desk }: { written: readonly Written[]; desk: Desk }) {
  const { say } = desk;
  return (
    <section aria-labelledby="wrote">
      <h2 id="wrote">
        <Text>{say('progress.written')}</Text>
      </h2>
      {written.length === 0 && <Text as="p">{say('progress.written.empty')}</Text>}
      <div className="texts">
        {written.map((one) => (
          <Item key={one.task.id} one={one} desk={desk} />
        ))}
      </div>
    </section>
  );
}

function Item({ one, desk }: { one: Written; desk: Desk }) {
  const { say, lang } = desk;
  const { id } = one.task;
  const title = one.task.title || say('progress.written.gone');
  return (
    <article className="wrote" aria-labelledby={`wrote-${id}`}>
      <h3 id={`wrote-${id}`}>
        {one.checked && (
          <span className="tick" role="img" aria-label={say('progress.ticked')} data-done />
        )}
        <Text>{title}</Text>
      </h3>
      {one.place && (
        <p>
          <a href={one.place.path}>
            <Text>{one.place.title}</Text>
          </a>
        </p>
      )}
      {one.text && <Own text={one.text} id={id} title={title} desk={desk} />}
      {one.older.length > 0 && (
        <details>
          <summary>
            <Text>{say('progress.older', { count: one.older.length })}</Text>
          </summary>
          {one.older.map(({ text, at }, index) => {
            const date = formatMoment(at, lang) || say('progress.older.undated');
            return (
              <div key={text}>
                <Text as="p" className="eyebrow">
                  {date}
                </Text>
                <Own text={text} id={`${id}-${index}`} title={`${title}, ${date}`} desk={desk} />
              </div>
            );
          })}
        </details>
      )}
    </article>
  );
}

/** A text as the learner has typed it, whatever is in it, and the button to take it elsewhere. */
function Own({ text, id, title, desk }: { text: string; id: string; title: string; desk: Desk }) {
  const { say, tell } = desk;
  const words = useRef<HTMLDivElement>(null);
  const place = `copy-${id}`;

  async function copy() {
    tell();
    const copied = words.current && (await copyText(text, words.current));
    if (copied) tell({ place, text: say('progress.copied') });
    else tell({ place, tone: 'bad', text: say('progress.copy.marked') });
  }

  return (
    <>
      <div className="own" dir="auto" translate="no" ref={words}>
        {text}
      </div>
      <div className="row noprint">
        <button className="btn" type="button" onClick={copy}>
          <Text>{say('progress.copy')}</Text>
          <Text className="sr">{`: ${title}`}</Text>
        </button>
        <News desk={desk} place={place} />
      </div>
    </>
  );
}
