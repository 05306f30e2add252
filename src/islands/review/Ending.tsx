import { nextLesson } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';
import { type Day, pickMore, type Today } from '#domain/review/today.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { dateOf, formatDate } from './day.ts';
import type { ReviewProps, Say } from './props.ts';

/** Nothing more today: when it goes on, and what else one can do. */
export function Ending({ today, progress, day, lessons, lang, say, ...rest }: EndingProps) {
  const { more, later, onMore } = rest;
  const next = nextLesson(
    progress,
    lessons.map(({ id }) => id),
  );
  const lesson = lessons.find(({ id }) => id === next);
  return (
    <div className="ending">
      <h3 id="card-title">
        <Text>{say(more || today.done > 0 ? 'review.done' : 'review.nothing')}</Text>
      </h3>
      {today.rest > 0 && <Text as="p">{say('review.rest')}</Text>}
      {later > 0 && <Text as="p">{say('review.later', { count: later })}</Text>}
      {today.next !== undefined && <Text as="p">{sayNext(today.next, day, lang, say)}</Text>}
      <div className="row">
        {lesson && (
          <a className="btn primary" href={lesson.path}>
            <Text>{say('review.lesson', { title: lesson.title })}</Text>
          </a>
        )}
        {pickMore(lessons, progress, day).length > 0 && (
          <button className="btn" type="button" onClick={onMore}>
            <Text>{say('review.more')}</Text>
          </button>
        )}
      </div>
    </div>
  );
}

function sayNext(next: number, { end }: Day, lang: string, say: Say): string {
  const date = dateOf(next);
  return date === dateOf(end)
    ? say('review.next.tomorrow')
    : say('review.next', { date: formatDate(date, lang) });
}

interface EndingProps extends Pick<ReviewProps, 'lessons' | 'lang'> {
  today: Today;
  progress: Progress;
  day: Day;
  say: Say;
  /** The learner has asked for more than today's portion. */
  more: boolean;
  /** Cards that could not be loaded. */
  later: number;
  onMore: () => void;
}
