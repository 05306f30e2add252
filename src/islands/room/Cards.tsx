import { lazy, Suspense, useRef, useState } from 'react';
import { CARD_LETTERS, judgeCards, readCards } from '#domain/room/cards.ts';
import type { Poll } from '#domain/room/poll.ts';
import type { Votes } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';

/** The camera and its library come when somebody wants to count cards. */
const CardReader = lazy(async () => ({
  default: (await import('#islands/cards/CardReader.tsx')).CardReader,
}));

/**
 * Counts with answer cards, where the question allows. Until a card has been read the typed counts
 * stay, so a camera that fails costs nothing.
 */
export function Cards({ poll, lang, strings, say, onStart, onVotes }: CardsProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const begun = useRef(false);
  const fit = judgeCards(poll);
  if (fit !== 'fine') return <Text as="p">{say(`room.cards.${fit}`)}</Text>;

  function read(counts: readonly number[]) {
    if (counts.every((count) => count === 0)) return;
    if (!begun.current) onStart();
    begun.current = true;
    onVotes(readCards(poll, counts));
  }

  function close() {
    setOpen(false);
    begun.current = false;
    button.current?.focus();
  }

  return (
    <>
      <button
        className="btn"
        type="button"
        ref={button}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Text>{say('room.cards')}</Text>
      </button>
      {open && (
        <Suspense fallback={<Text as="p">{say('room.cards.loading')}</Text>}>
          <CardReader
            lang={lang}
            strings={strings}
            letters={Math.min(poll.choices.length, CARD_LETTERS.length)}
            onReading={({ counts }) => read(counts)}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}

interface CardsProps {
  poll: Poll;
  lang: string;
  strings: Record<string, string>;
  say: Say;
  /** The first card has been read: from now on cards count. */
  onStart: () => void;
  onVotes: (votes: Votes) => void;
}
