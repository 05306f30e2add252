import { type FormEvent, useRef, useState } from 'react';
import { MOST_WEEKS, planHours } from '#domain/calendar/hours.ts';
import { nextLesson } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { dateOf, formatDate, formatWeekday, instantOf } from './day.ts';
import type { ReviewProps, Say } from './props.ts';

/** A Monday; the names of the days come from its week. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const REMIND = 10;

/** The weekly hour as a file for the learner's own calendar. */
export function Calendar(props: CalendarProps) {
  const { lang, site, say, save } = props;
  const [news, setNews] = useState<News>();
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.current) return;
    const now = Date.now();
    const wish = readWish(new FormData(form.current));
    if (wish.wrong) return refuse(wish.wrong);
    const hours = planHours({ ...wish, now, today: dateOf(now) }, instantOf);
    const name = `${site}-weekly-hour.ics`;
    try {
      const { writeCalendar } = await import('#domain/calendar/file.ts');
      const text = writeCalendar(hours, { ...describe(props), now, remind: wish.remind });
      save(new File([text], name, { type: 'text/calendar' }));
    } catch {
      return setNews({ tone: 'bad', text: say('calendar.failed') });
    }
    const date = formatDate(hours[0]?.day ?? '', lang);
    const saved = { file: name, count: hours.length, date };
    setNews({ tone: 'good', text: say('calendar.saved', saved) });
  }

  function refuse(field: 'time' | 'weeks') {
    setNews({ tone: 'bad', field, text: say(`calendar.wrong.${field}`, { most: MOST_WEEKS }) });
    form.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  }

  const about = (field: string) =>
    news?.field === field && { 'aria-invalid': true, 'aria-describedby': 'calendar-news' };

  return (
    <section className="calendar noprint" aria-labelledby="calendar">
      <h2 id="calendar">
        <Text>{say('calendar.title')}</Text>
      </h2>
      <Text as="p">{say('calendar.text')}</Text>
      <form ref={form} noValidate onSubmit={submit}>
        <div className="fields">
          <label>
            <Text>{say('calendar.weekday')}</Text>
            <select name="weekday" defaultValue="2">
              {DAYS.map((day) => (
                <option key={day} value={day}>
                  {formatWeekday(new Date(MONDAY + (day - 1) * 24 * 60 * 60 * 1000), lang)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <Text>{say('calendar.time')}</Text>
            <input name="time" type="time" defaultValue="09:00" {...about('time')} />
          </label>
          <label>
            <Text>{say('calendar.weeks')}</Text>
            <input
              name="weeks"
              type="number"
              min="1"
              max={MOST_WEEKS}
              defaultValue="8"
              {...about('weeks')}
            />
          </label>
        </div>
        <label className="check">
          <input name="remind" type="checkbox" defaultChecked />
          <Text>{say('calendar.remind', { minutes: REMIND })}</Text>
        </label>
        <button className="btn" type="submit">
          <Text>{say('calendar.save')}</Text>
        </button>
      </form>
      <div id="calendar-news" role="status">
        {news && (
          <div className="notice" data-tone={news.tone}>
            <Text as="p">{news.text}</Text>
          </div>
        )}
      </div>
    </section>
  );
}

function readWish(data: FormData) {
  const text = (name: string) => String(data.get(name) ?? '');
  const [, hours = '', minutes = ''] = text('time').match(/^(\d\d):(\d\d)/) ?? [];
  const weeks = Number(text('weeks'));
  const isWeeks = Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS;
  return {
    weekday: Number(text('weekday')),
    minutes: Number(hours) * 60 + Number(minutes),
    weeks,
    remind: data.has('remind') ? REMIND : 0,
    wrong: !hours ? ('time' as const) : isWeeks ? undefined : ('weeks' as const),
  };
}

/** What stands in the dates: where to go, the first one with the lesson that is next now. */
function describe({ lessons, progress, say, ...page }: CalendarProps) {
  const { site, course, home, path, resolve } = page;
  const next = nextLesson(
    progress,
    lessons.map(({ id }) => id),
  );
  const lesson = lessons.find(({ id }) => id === next);
  const link = resolve(home);
  return {
    site,
    course,
    describe: (index: number) => ({
      title: say('calendar.event.title', { course }),
      text: [
        say('calendar.event.review', { link: resolve(path) }),
        index === 0 && lesson
          ? say('calendar.event.lesson', { title: lesson.title, link: resolve(lesson.path) })
          : say('calendar.event.home', { link }),
        say('calendar.event.skip'),
      ].join('\n'),
      link,
    }),
  };
}

interface CalendarProps extends ReviewProps {
  progress: Progress;
  say: Say;
}

interface News {
  tone: 'good' | 'bad';
  text: string;
  /** The field that is wrong. */
  field?: string;
}
