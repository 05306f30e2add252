import { useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';

/** Removes something for good, after a question; afterwards its list is gone, so the focus goes up. */
export function Discard({ desk, what, discard }: DiscardProps) {
  const { say, tell } = desk;
  const [asking, setAsking] = useState(false);
  const id = `discard-${what}`;

  function leave() {
    setAsking(false);
    tell({ focus: id });
  }

  function remove() {
    discard();
    setAsking(false);
    tell({ place: 'carry', text: say(`carry.${what}.gone`), focus: 'carry' });
  }

  return (
    <>
      <button className="btn" type="button" id={id} hidden={asking} onClick={() => setAsking(true)}>
        <Text>{say(`carry.${what}.discard`)}</Text>
      </button>
      {asking && (
        <Ask
          question={say(`carry.${what}.sure`)}
          yes={say('carry.discard.yes')}
          no={say('carry.discard.no')}
          onYes={remove}
          onNo={leave}
        />
      )}
    </>
  );
}

interface DiscardProps {
  desk: Desk;
  what: 'backups' | 'damaged';
  discard: () => void;
}
