import { useEffect, useState } from 'react';
import { CARD_COUNT, LETTERS } from '#domain/cards/card.ts';
import type { Reading } from '#domain/cards/room.ts';
import type { Params } from '#i18n/translate.ts';
import { Text } from '#islands/quiz/Text.tsx';

/** A screen reader hears the sum when it has been the same for so long, in milliseconds. */
const CALM = 2000;

/** The votes so far, and which cards were seen. */
export function Counts({ reading, say }: CountsProps) {
  const { counts, seen, voted } = reading;
  const sum = `${say('cards.reader.seen', { count: seen.length })} ${say('cards.reader.voted', { count: voted.length })}`;
  return (
    <>
      <dl className="reader-counts">
        {counts.map((count, i) => (
          <div key={LETTERS[i]}>
            <dt>{LETTERS[i]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Text as="p">{sum}</Text>
      <Announce sentence={sum} />
      <ul className="reader-numbers" aria-label={say('cards.reader.numbers')}>
        {Array.from({ length: CARD_COUNT }, (_, i) => i + 1).map((number) => {
          const state = voted.includes(number) ? 'voted' : seen.includes(number) ? 'seen' : '';
          return (
            <li key={number} data-state={state}>
              {number}
              {state && <Text className="sr">{say(`cards.reader.is.${state}`)}</Text>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Says a sentence aloud, once it has come to rest. */
function Announce({ sentence }: { sentence: string }) {
  const [calm, setCalm] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setCalm(sentence), CALM);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <Text as="p" role="status" className="sr">
      {calm}
    </Text>
  );
}

interface CountsProps {
  reading: Reading;
  say: (key: string, params?: Params) => string;
}
