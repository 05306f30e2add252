import { countMinutes, planToday } from '#domain/review/today.ts';
import { translate } from '#i18n/translate.ts';
import { dayOf } from '#islands/review/day.ts';
import type { ReviewData } from '#islands/review/props.ts';
import { $progress } from '#stores/progress.ts';

/** Says on the home page how much waits in review, and how long it takes. */
export async function fillLine(line: HTMLElement): Promise<void> {
  const response = await fetch(line.dataset.src ?? '');
  const link = line.querySelector('a');
  if (!response.ok || !link) return;
  const { lang, strings, lessons }: ReviewData = await response.json();
  $progress.subscribe((progress) => {
    const { open, learned } = planToday(lessons, progress, dayOf(Date.now()));
    const minutes = countMinutes(open);
    const time = translate(strings, lang, 'time.minutes', { count: minutes });
    const key = open.length > 0 ? 'review.home' : 'review.home.none';
    link.textContent = translate(strings, lang, key, { count: open.length, time });
    line.toggleAttribute('data-on', learned > 0);
  });
}
