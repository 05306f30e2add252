import type { ToInstant } from './hours.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** How long each kind of date is, in minutes. */
const LENGTHS = { hour: 60, call: 30, comparison: 60 } as const;

/**
 * The dates of a long programme: an hour every week, a call every other week from the first on, and
 * in place of a call a comparison at half-time and in the last week. Each date is its own moment,
 * worked out from the clock on the wall, as with the weekly hours of a learner.
 *
 * @param toInstant The moment at which clocks show so many minutes after midnight on that day.
 */
export function planProgramme(wish: ProgrammeWish, toInstant: ToInstant): ProgrammeDate[] {
  const months = wish.phases.reduce((sum, length) => sum + length, 0);
  const end = addMonths(wish.start, months);
  const half = addMonths(wish.start, Math.ceil(months / 2));
  const hours = listWeekdays(wish.start, end, wish.hour.weekday);
  const calls = listWeekdays(wish.start, end, wish.call.weekday);
  const middle = calls.findIndex((day) => day >= half);
  const isComparison = (week: number) => week === middle || week === calls.length - 1;

  const make = (kind: ProgrammeDate['kind'], day: string, minutes: number): ProgrammeDate => {
    const start = toInstant(day, minutes);
    const name = kind === 'hour' ? 'hour' : 'call';
    return {
      id: `year-${wish.start}-${name}-${mondayOf(day)}`,
      kind,
      day,
      ...findPhase(wish, day),
      start,
      end: start + LENGTHS[kind] * MINUTE,
    };
  };
  const dates = [
    ...hours.map((day) => make('hour', day, wish.hour.minutes)),
    ...calls.flatMap((day, week) => {
      if (isComparison(week)) return [make('comparison', day, wish.call.minutes)];
      return week % 2 === 0 ? [make('call', day, wish.call.minutes)] : [];
    }),
  ];
  return dates.sort((a, b) => a.start - b.start);
}

/** Whether hour and call would lie over each other in the weeks that have both. */
export function isClash({ hour, call }: Pick<ProgrammeWish, 'hour' | 'call'>): boolean {
  const isSameDay = hour.weekday === call.weekday;
  return (
    isSameDay &&
    call.minutes < hour.minutes + LENGTHS.hour &&
    // A comparison is as long as an hour.
    hour.minutes < call.minutes + LENGTHS.comparison
  );
}

/** The phase of a day, from 0, and its month, from 1. */
function findPhase(
  { start, phases }: ProgrammeWish,
  day: string,
): { phase: number; month: number } {
  let month = 1;
  while (addMonths(start, month) <= day) month++;
  let last = 0;
  const phase = phases.findIndex((length) => {
    last += length;
    return month <= last;
  });
  return { phase, month };
}

/** Every such day from `start` until before `end`. */
function listWeekdays(start: string, end: string, weekday: number): string[] {
  const ahead = (weekday - new Date(start).getUTCDay() + 7) % 7;
  const days: string[] = [];
  for (let time = Date.parse(start) + ahead * DAY; toDay(time) < end; time += 7 * DAY) {
    days.push(toDay(time));
  }
  return days;
}

/** The same day so many months later; the last of a month that is too short. */
function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return toDay(date.getTime());
}

function mondayOf(day: string): string {
  const time = Date.parse(day);
  return toDay(time - ((new Date(day).getUTCDay() + 6) % 7) * DAY);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export interface ProgrammeWish {
  /** The first day: `YYYY-MM-DD` */
  readonly start: string;
  /** How many months each phase takes. */
  readonly phases: readonly number[];
  readonly hour: Slot;
  readonly call: Slot;
}

interface Slot {
  /** As in ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** After midnight, by the clock on the wall. */
  readonly minutes: number;
}

export interface ProgrammeDate {
  /** The same in every file with the same first day, so that a later file moves it. */
  readonly id: string;
  readonly kind: 'hour' | 'call' | 'comparison';
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Which phase, from 0. */
  readonly phase: number;
  /** Which month of the programme, from 1. */
  readonly month: number;
  /** In milliseconds since 1970, as `end`. */
  readonly start: number;
  readonly end: number;
}
