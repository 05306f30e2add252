import { type ReactNode, useRef } from 'react';
import type { Wording } from '#domain/overview/notes.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { copyText } from './copy.ts';
import type { Desk } from './desk.ts';
import { formatMoment } from './moment.ts';
import { News } from './News.tsx';

/** A text of the learner, what it was before, and the button to take each elsewhere. */
export function Own({ wording, id, title, desk, children }: OwnProps) {
  const { say, lang } = desk;
  const { text, older } = wording;
  return (
    <>
      {text ? (
        <One text={text} id={id} title={title} desk={desk}>
          {children}
        </One>
      ) : (
        children && <div className="row noprint">{children}</div>
      )}
      {older.length > 0 && (
        <details>
          <summary>
            <Text>{say('progress.older', { count: older.length })}</Text>
          </summary>
          {older.map((one, index) => {
            const date = formatMoment(one.at, lang) || say('progress.older.undated');
            return (
              <div key={one.text}>
                <Text as="p" className="eyebrow">
                  {date}
                </Text>
                <One
                  text={one.text}
                  id={`${id}-${index}`}
                  title={`${title}, ${date}`}
                  desk={desk}
                />
              </div>
            );
          })}
        </details>
      )}
    </>
  );
}

/** A text as the learner has typed it, whatever is in it. */
function One({ text, id, title, desk, children }: OneProps) {
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
        {children}
        <News desk={desk} place={place} />
      </div>
    </>
  );
}

interface OneProps {
  text: string;
  id: string;
  title: string;
  desk: Desk;
  /** More buttons. */
  children?: ReactNode;
}

interface OwnProps extends Omit<OneProps, 'text'> {
  wording: Wording;
}
