import { formatClock, type Plan, readClock, readPlan, writePlan } from '#domain/timetable/plan.ts';
import { showAgenda } from './agenda.ts';

/**
 * Lets the trainer choose length and start. The choice stands in the address, so that it can be
 * bookmarked and shared, and goes along to the stage and to the page in another language.
 */
export function startPlan(root: HTMLElement): void {
  const form = root.querySelector('form');
  if (!form) return;
  const lengths = [...form.querySelectorAll<HTMLInputElement>('[name=minutes]')];
  const time = form.querySelector<HTMLInputElement>('[name=start]');
  const { standard, summary = '', times = '', spare = '' } = root.dataset;
  const chosen = readPlan(
    location.search,
    lengths.map(({ value }) => Number(value)),
  );

  for (const one of lengths)
    one.checked = Number(one.value) === (chosen.minutes ?? Number(standard));
  if (time) time.value = chosen.start === undefined ? '' : formatClock(chosen.start);
  show(chosen);
  form.addEventListener('input', () => {
    const start = readClock(time?.value ?? '');
    const plan = {
      minutes: Number(lengths.find(({ checked }) => checked)?.value ?? standard),
      ...(start !== undefined && { start }),
    };
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${writePlan(plan)}${location.hash}`,
    );
    show(plan);
  });
  // While somebody types, a half written time is no mistake yet.
  time?.addEventListener('change', () => {
    const start = readClock(time.value);
    const isUnread = start === undefined && time.value.trim() !== '';
    if (start !== undefined) time.value = formatClock(start);
    time.setAttribute('aria-invalid', String(isUnread));
    const out = form.querySelector<HTMLElement>('[data-unread]');
    if (out) out.textContent = isUnread ? (out.dataset.unread ?? '') : '';
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  function show({ minutes = Number(standard), start }: Plan) {
    const timetable = showAgenda(root, minutes, start);
    const words = start === undefined ? summary : times;
    const end = formatClock((start ?? 0) + minutes);
    say('[data-out]', words, { minutes, from: formatClock(start ?? 0), to: end });
    const rest = say('[data-spare-out]', spare, { minutes: timetable.spare });
    if (rest) rest.hidden = timetable.spare === 0;
    const search = writePlan({ minutes, ...(start !== undefined && { start }) });
    const links = [
      ...root.querySelectorAll<HTMLAnchorElement>('[data-handed]'),
      ...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'),
    ];
    for (const link of links) link.search = search;
  }

  function say(part: string, words: string, values: Record<string, string | number>) {
    const place = root.querySelector<HTMLElement>(part);
    const text = words.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
    // A live region that is given the same words again reads them out again.
    if (place && place.textContent !== text) place.textContent = text;
    return place;
  }
}
