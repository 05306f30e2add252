import { planToday } from '#domain/review/today.ts';
import { translate } from '#i18n/translate.ts';
import { useStore } from '#islands/useStore.ts';
import { $progress } from '#stores/progress.ts';
import { Calendar } from './Calendar.tsx';
import { dayOf } from './day.ts';
import { Empty } from './Empty.tsx';
import { Limit } from './Limit.tsx';
import { Portion } from './Portion.tsx';
import type { ReviewProps, Say } from './props.ts';

/** What comes back today, one card at a time; how much a day; and the weekly hour. */
export default function Review(props: ReviewProps) {
  const { lessons, strings, lang } = props;
  const progress = useStore($progress);
  const say: Say = (key, params) => translate(strings, lang, key, params);
  const day = dayOf(Date.now());
  const today = planToday(lessons, progress, day);
  return (
    <div className="review">
      {today.learned > 0 ? (
        <>
          <Portion {...props} {...{ progress, day, today, say }} />
          <Limit limit={today.limit} say={say} />
        </>
      ) : (
        <Empty first={lessons[0]} say={say} />
      )}
      <Calendar {...props} {...{ progress, say }} />
    </div>
  );
}
