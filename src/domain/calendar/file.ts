import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';

/**
 * The text of a calendar file. Times are UTC, which every calendar shows in its own time zone. A
 * date keeps its id from file to file, so a later file moves it and does not double it.
 *
 * @param about.now Milliseconds since 1970.
 */
export function writeCalendar(dates: readonly Dated[], about: About): string {
  const { site, course, now, remind } = about;
  const calendar = ical({
    prodId: { company: site, product: 'weekly-hour' },
    name: course,
    method: ICalCalendarMethod.PUBLISH,
  });
  dates.forEach(({ id, start, end }, index) => {
    const { title, text, link } = about.describe(index);
    const event = calendar.createEvent({
      id: `${id}@${site}.bootcamp`,
      sequence: Math.floor(now / 60_000),
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(end),
      summary: title,
      description: text,
      url: link,
    });
    if (remind) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: remind * 60,
        description: title,
      });
    }
  });
  return calendar.toString();
}

export interface Dated {
  /** Unique in the calendars of a site. */
  readonly id: string;
  /** In milliseconds since 1970, as `end`. */
  readonly start: number;
  readonly end: number;
}

export interface About {
  /** The site's id. */
  readonly site: string;
  /** What the course calls itself. */
  readonly course: string;
  readonly now: number;
  /** So many minutes before each date; 0 for no reminder. */
  readonly remind: number;
  /** The words of a date, by its place from 0. */
  readonly describe: (index: number) => Words;
}

export interface Words {
  readonly title: string;
  readonly text: string;
  /** A whole address. */
  readonly link: string;
}
