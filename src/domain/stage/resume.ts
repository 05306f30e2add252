import { findSlide } from '#domain/deck/route.ts';
import { openStage } from './acts.ts';
import type { Deck } from './deck.ts';
import type { Stage } from './stage.ts';

/** Longer than a day of training: what nobody has touched since then belongs to another one. */
const LONG_AGO = 12 * 60 * 60 * 1000;

/**
 * Where a presentation goes on that this browser remembers. Of an older one only the plan is left, its
 * start only if that is not long ago: a trainer may choose it the day before. A slide that the deck has
 * lost since then is replaced by the first one; a page that only plans knows no slides and takes any.
 */
export function resumeStage(stage: Stage, deck: Deck, now: number): Stage {
  const { minutes, start, room, at, by } = stage;
  if (now - Math.max(at, start ?? 0) < LONG_AGO) {
    const { slide } = openStage(deck);
    const isKnown = deck.slides.length === 0 || findSlide(deck.slides, stage.slide);
    return isKnown ? stage : { ...stage, slide, state: 0 };
  }
  return { ...openStage(deck), minutes, room: room && { ...room, cards: undefined }, at, by };
}
