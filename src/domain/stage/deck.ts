import type { Slide } from '#domain/deck/deck.ts';
import { routeSlides } from '#domain/deck/route.ts';
import { compileTimetable } from '#domain/timetable/compile.ts';
import { judgePace, type Pace } from '#domain/timetable/pace.ts';
import type { Step, Timetable } from '#domain/timetable/timetable.ts';
import { momentOf } from './clock.ts';
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

/** How the workshop stands against its timetable at a moment; nothing without a plan or a start. */
export function paceOf(deck: Deck, stage: Stage, now: number): Pace | undefined {
  const { start, dropped, log } = stage;
  const timetable = timetableOf(deck, stage);
  if (!timetable || start === undefined) return undefined;
  // What is not in the plan (a step left out, a break put in by hand) takes its time from the step before.
  const step = log.findLast((entry) => timetable.slots.some(({ id }) => id === entry.step));
  const moment = { start, now: momentOf(stage, now), dropped };
  return judgePace(timetable, deck.steps, { ...moment, step: step?.step, entered: step?.at });
}
