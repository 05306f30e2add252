import { formatDay } from '#i18n/format.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Day and time where the learner is: `24 November 2026, 14:05`. '' for a time that cannot be, such as
 * one that a wrong clock has left in the future.
 *
 * @param at Milliseconds since 1970.
 */
export function formatMoment(at: number, lang: string, now = Date.now()): string {
  if (!(at <= now + DAY)) return '';
  const date = new Date(at);
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  const time = new Intl.DateTimeFormat(lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${formatDay(day, lang)}, ${time.format(date)}`;
}
