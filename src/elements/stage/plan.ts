import { adoptPlan } from '#domain/stage/adopt.ts';
import type { Deck } from '#domain/stage/deck.ts';
import { readPlan } from '#domain/timetable/plan.ts';
import { listLengths } from '#domain/timetable/timetable.ts';
import type { Connection } from '#stores/stage.ts';

/** Who opens the stage so many hours after the start is late; later than that, tomorrow is meant. */
const LATE = 4;

/** Takes over the plan in the address, once: the stage knows it from then on, and reloads ask again. */
export function adoptAddress({ act }: Connection, { steps }: Deck): void {
  if (location.search === '') return;
  const { minutes, start } = readPlan(location.search, listLengths(steps));
  act(
    adoptPlan({
      ...(minutes !== undefined && { minutes }),
      ...(start !== undefined && { start: findMoment(start) }),
    }),
  );
  history.replaceState(history.state, '', location.pathname + location.hash);
}

/** When clocks here show this time of day: today, or tomorrow if that is long over. */
function findMoment(minutes: number): number {
  const day = new Date();
  day.setHours(Math.floor(minutes / 60), minutes % 60, 0, 0);
  if (Date.now() - day.getTime() > LATE * 60 * 60 * 1000) day.setDate(day.getDate() + 1);
  return day.getTime();
}
