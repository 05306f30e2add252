import type { Day } from '#domain/review/today.ts';
import { formatDay } from '#i18n/format.ts';

/** Whoever learns at night is still in the day before. */
const DAWN = 4;

/** The learner's day at a moment, from four to four by the clock on the wall. */
export function dayOf(now: number): Day {
  const date = new Date(now);
  const past = date.getHours() < DAWN ? 1 : 0;
  const at = (days: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() - past + days, DAWN).getTime();
  return { start: at(0), end: at(1) };
}

/** The date of the learner's day at a moment: `2026-11-24`. */
export function dateOf(now: number): string {
  const date = new Date(dayOf(now).start);
  const utc = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return new Date(utc).toISOString().slice(0, 10);
}

/** The moment at which clocks here show so many minutes after midnight on that day. */
export function instantOf(day: string, minutes: number): number {
  const date = new Date(day);
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    0,
    minutes,
  ).getTime();
}

/** A date with its weekday: `Tuesday, 24 November 2026`. */
export function formatDate(day: string, lang: string): string {
  return `${formatWeekday(day, lang)}, ${formatDay(day, lang)}`;
}

/** `Tuesday` */
export function formatWeekday(day: string | Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}
