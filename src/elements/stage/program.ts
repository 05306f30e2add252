import type { Deck } from '#domain/stage/deck.ts';
import { MINUTE, programOf } from '#domain/stage/program.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { formatClock } from '#domain/timetable/plan.ts';
import { make } from '../make.ts';
import type { Say } from '../words.ts';

/**
 * Makes the agenda and the slides of steps and breaks say what the chosen plan says: which steps, how
 * many minutes, and at what time if a start is set.
 *
 * @param root Holds slides: the deck, or a preview of one slide.
 * @param say Knows the sentences `time.*`.
 */
export function showProgram(root: ParentNode, deck: Deck, stage: Stage, say: Say): void {
  const program = programOf(deck, stage);
  for (const row of root.querySelectorAll<HTMLElement>('.agenda > [data-step]')) {
    const line = program.get(row.dataset.step ?? '');
    row.hidden = !line;
    row.querySelector('time')?.remove();
    if (!line) continue;
    fill(row, 'b', say('time.short', { count: line.minutes }));
    if (line.at !== undefined) row.prepend(make('time', {}, clockAt(line.at)));
  }
  for (const slide of root.querySelectorAll<HTMLElement>('.slide[data-kind="step"]')) {
    // Somebody may show a step that the plan has left out.
    const step = deck.steps.find(({ id }) => id === slide.dataset.step);
    const line = program.get(step?.id ?? '') ?? step;
    if (line) fill(slide, '.time', sayLine(line, say));
  }
  for (const time of root.querySelectorAll<HTMLElement>('[data-break]')) {
    const line = program.get(time.dataset.break ?? '');
    time.textContent = line ? sayLine(line, say) : '';
  }
}

/** `15 minutes`, or with the time of day `09:00–09:15, 15 minutes`. */
function sayLine({ minutes, at }: { minutes: number; at?: number }, say: Say): string {
  const length = say('time.minutes', { count: minutes });
  if (at === undefined) return length;
  return `${clockAt(at)}–${clockAt(at + minutes * MINUTE)}, ${length}`;
}

/** The time of day as clocks here show it. */
function clockAt(moment: number): string {
  const date = new Date(moment);
  return formatClock(date.getHours() * 60 + date.getMinutes());
}

function fill(root: HTMLElement, part: string, text: string): void {
  const place = root.querySelector(part);
  if (place) place.textContent = text;
}
