import { type Deck, timetableOf } from './deck.ts';
import type { Stage } from './stage.ts';

/** What a plan says of a step or a break. */
export interface Line {
  readonly minutes: number;
  /** When it shall begin, in milliseconds since 1970; nothing before a start is set. */
  readonly at?: number;
}

/**
 * What comes, by the id of the step or break: the slots of the chosen timetable without what was dropped
 * on the way; without a timetable all steps as their author planned them, at no time of day.
 */
export function programOf(deck: Deck, stage: Stage): ReadonlyMap<string, Line> {
  const { start, dropped } = stage;
  const slots = timetableOf(deck, stage)?.slots;
  const lines = slots
    ? slots.map(({ id, minutes, from }): [string, Line] => [
        id,
        start === undefined ? { minutes } : { minutes, at: start + from * MINUTE },
      ])
    : deck.steps.map(({ id, minutes }): [string, Line] => [id, { minutes }]);
  return new Map(lines.filter(([id]) => !dropped.includes(id)));
}

/** In milliseconds. */
export const MINUTE = 60_000;
