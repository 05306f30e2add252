/** How long the weekly hour is. */
const LENGTH = 60 * 60 * 1000;

/** How many weeks can be planned at once. */
export const MOST_WEEKS = 52;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The weekly hours from the next one on. Each gets its own moment in time, worked out from the clock
 * on the wall: calendars disagree about repeated events when the clocks change.
 *
 * @param toInstant The moment at which clocks show so many minutes after midnight on that day.
 */
export function planHours(
  { today, now, weekday, minutes, weeks }: Wish,
  toInstant: ToInstant,
): Hour[] {
  const first = Date.parse(today);
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  const hours = Array.from({ length: weeks + 1 }, (_, later) => {
    const day = toDay(first + (ahead + 7 * later) * DAY);
    const start = toInstant(day, minutes);
    const week = toDay(Date.parse(day) - (weekday - 1) * DAY);
    return { id: `hour-${week}`, day, week, start, end: start + LENGTH };
  });
  return hours.filter(({ start }) => start > now).slice(0, weeks);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export interface Wish {
  /** The day it is where the learner is: `YYYY-MM-DD`. */
  readonly today: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** As in ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** After midnight, by the clock on the wall. */
  readonly minutes: number;
  readonly weeks: number;
}

export interface Hour {
  /** Made of its week, so that a later file moves it. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The Monday of its week: one hour a week, so this is its name. */
  readonly week: string;
  /** In milliseconds since 1970, as `end`. */
  readonly start: number;
  readonly end: number;
}

export type ToInstant = (day: string, minutes: number) => number;
