import type { Slide } from '#domain/deck/deck.ts';
import { routeSlides } from '#domain/deck/route.ts';
import { compileTimetable } from '#domain/timetable/compile.ts';
import type { Step, Timetable } from '#domain/timetable/timetable.ts';
import type { Stage } from './stage.ts';

/** What the acts on a stage know of the deck that they walk through. */
export interface Deck {
  /** Id of the module. */
  readonly id: string;
  /** In the order of the page. */
  readonly slides: readonly Slide[];
  /** The agenda of the workshop. */
  readonly steps: readonly Step[];
}

/** The timetable that the trainer chose, without what was dropped on the way; none: no plan. */
export function timetableOf(deck: Deck, stage: Stage): Timetable | undefined {
  return stage.minutes === undefined ? undefined : compileTimetable(deck.steps, stage.minutes);
}

/** Ids of the slides that “next” comes to. */
export function routeOf(deck: Deck, stage: Stage): readonly string[] {
  return routeSlides(deck.slides, timetableOf(deck, stage), stage.dropped);
}
