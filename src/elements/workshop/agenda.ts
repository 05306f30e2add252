import { compileTimetable } from '#domain/timetable/compile.ts';
import type { PlannedStep } from '#domain/timetable/lines.ts';
import { formatClock } from '#domain/timetable/plan.ts';
import type { Timetable } from '#domain/timetable/timetable.ts';

/** The agenda as it stands in the rows of the table, whether they are shown or not. */
export function readSteps(table: HTMLElement): PlannedStep[] {
  return [...table.querySelectorAll<HTMLElement>('tr[data-step]')].map((row) => {
    const { step = '', minutes, least, most, priority, lessons } = row.dataset;
    const text = (part: string) => row.querySelector(part)?.textContent?.trim() ?? '';
    return {
      id: step,
      title: text('[data-title]'),
      how: text('[data-how]'),
      minutes: Number(minutes),
      least: least === undefined ? undefined : Number(least),
      most: most === undefined ? undefined : Number(most),
      priority: Number(priority) as PlannedStep['priority'],
      lessons: lessons?.split(' ').filter(Boolean) ?? [],
    };
  });
}

/**
 * Shows the timetable of a workshop of `total` minutes: which rows, when, and what is left out.
 *
 * @param start In minutes after midnight; without one, minutes are counted from the start.
 */
export function showAgenda(root: HTMLElement, total: number, start?: number): Timetable {
  const table = root.querySelector<HTMLElement>('[data-agenda]');
  if (!table) throw new Error('The page has no timetable.');
  const timetable = compileTimetable(readSteps(table), total);
  const { slots, dropped } = timetable;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
  for (const row of rows) row.hidden = true;
  for (const [index, slot] of slots.entries()) {
    const row = rows.find(({ dataset }) => (dataset.step ?? dataset.break) === slot.id);
    if (!row) continue;
    row.hidden = false;
    const times = [slot.from, slot.from + slot.minutes].map((minutes) =>
      start === undefined ? String(minutes) : formatClock(start + minutes),
    );
    fill(row, '[data-clock]', times.join('–'));
    fill(row, '[data-length]', table.dataset.for?.replace('{count}', String(slot.minutes)) ?? '');
    // Steps keep their places; a break moves behind the step that it follows.
    const before = rows.find(({ dataset }) => dataset.step === slots[index - 1]?.id);
    if (slot.kind === 'break') before?.after(row);
  }
  const left = root.querySelector<HTMLElement>('[data-left]');
  if (left) {
    left.hidden = dropped.length === 0;
    for (const item of left.querySelectorAll('li')) {
      item.hidden = !dropped.includes(item.dataset.step ?? '');
    }
  }
  return timetable;
}

function fill(row: HTMLElement, part: string, text: string) {
  const place = row.querySelector(part);
  if (place) place.textContent = text;
}
