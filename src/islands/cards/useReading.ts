import { useRef, useState } from 'react';
import { type Advice, advise } from '#domain/cards/advice.ts';
import type { SeenCard } from '#domain/cards/card.ts';
import { addGlance, clearVotes, emptyRoom, type Reading, readRoom } from '#domain/cards/room.ts';
import type { Look } from './watch.ts';

/** The last frame and what all frames so far say together. */
export interface View {
  readonly cards: readonly SeenCard[];
  readonly width: number;
  readonly height: number;
  readonly reading: Reading;
  readonly advice: Advice;
}

/**
 * Joins frames.
 *
 * @param options How many options the question has, 2 to 4.
 * @param onReading Hears of every change of the counts.
 */
export function useReading(options: number, onReading: (reading: Reading) => void) {
  const room = useRef(emptyRoom);
  const lastCard = useRef<number>(undefined);
  const told = useRef('');
  const [view, setView] = useState<View>();

  function tell(reading: Reading) {
    const text = JSON.stringify(reading);
    if (text === told.current) return;
    told.current = text;
    onReading(reading);
  }

  function look({ cards, brightness, at, width, height }: Look) {
    room.current = addGlance(room.current, cards, at);
    if (cards.length > 0) lastCard.current = at;
    lastCard.current ??= at;
    const reading = readRoom(room.current, options);
    setView({ cards, width, height, reading, advice: advise(brightness, at - lastCard.current) });
    tell(reading);
  }

  /** Nobody has voted, and whoever was seen stays seen. */
  function again() {
    room.current = clearVotes(room.current);
    const reading = readRoom(room.current, options);
    setView((old) => old && { ...old, reading });
    tell(reading);
  }

  return { view, look, again };
}
