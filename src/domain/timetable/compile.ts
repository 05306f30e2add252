import { BREAK, countBreaks, placeBreaks } from './breaks.ts';
import type { Slot, Step, Timetable } from './timetable.ts';

/**
 * Plans a workshop of `total` minutes. Steps of priority 1 and 2 stay as long as each can have its
 * least; those of priority 3 and then 4 come in only where nothing that matters more, and no earlier
 * one of the same priority, has to be shortened for them. The minutes go to what matters most first:
 * to every kept step as planned, then up to the most.
 */
export function compileTimetable(steps: readonly Step[], total: number): Timetable {
  for (let breaks = countBreaks(total); ; breaks--) {
    const planned = fill(steps, total - breaks * BREAK);
    const worked = sum(planned.map(({ minutes }) => minutes));
    // A break lies between two steps, and only a workshop that fills its time needs it.
    const fits = planned.length > breaks && countBreaks(worked + breaks * BREAK) >= breaks;
    if (breaks > 0 && !fits) continue;
    const kept = new Set(planned.map(({ id }) => id));
    return {
      total,
      slots: laySlots(planned, breaks),
      dropped: steps.map(({ id }) => id).filter((id) => !kept.has(id)),
      spare: total - worked - breaks * BREAK,
    };
  }
}

/** The bounds of a step; what it is planned with lies within them, whatever its author wrote. */
export function boundsOf({ minutes, least = minutes, most = minutes }: Step): Bounds {
  return { least: Math.min(least, minutes), most: Math.max(most, minutes) };
}

/** The steps that `time` minutes have room for, in order, and how long each takes. */
function fill(steps: readonly Step[], time: number): Planned[] {
  const kept = keep(steps, time);
  const minutes = new Map(kept.map((step) => [step.id, boundsOf(step).least]));
  let left = time - sum([...minutes.values()]);
  const raise = (step: Step, to: number) => {
    const had = minutes.get(step.id) ?? 0;
    const more = Math.min(left, to - had);
    minutes.set(step.id, had + more);
    left -= more;
  };
  for (const step of kept) raise(step, step.minutes);
  for (const step of kept) raise(step, boundsOf(step).most);
  return steps.flatMap(({ id }) => {
    const has = minutes.get(id);
    return has === undefined ? [] : [{ id, minutes: has }];
  });
}

/** The steps that stay, the most important first. */
function keep(steps: readonly Step[], time: number): Step[] {
  const ranked = [1, 2, 3, 4].flatMap((rank) => steps.filter(({ priority }) => priority === rank));
  const kept: Step[] = [];
  for (const step of ranked) {
    const taken = kept.map((one) => (step.priority < 3 ? boundsOf(one).least : one.minutes));
    if (sum(taken) + boundsOf(step).least <= time) kept.push(step);
  }
  return kept;
}

function laySlots(planned: readonly Planned[], breaks: number): Slot[] {
  const after = placeBreaks(
    planned.map(({ minutes }) => minutes),
    breaks,
  );
  const slots: Slot[] = [];
  let from = 0;
  const add = (kind: Slot['kind'], id: string, minutes: number) => {
    slots.push({ id, kind, from, minutes });
    from += minutes;
  };
  for (const [index, { id, minutes }] of planned.entries()) {
    add('step', id, minutes);
    const place = after.indexOf(index);
    if (place >= 0) add('break', `break-${place + 1}`, BREAK);
  }
  return slots;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Planned {
  readonly id: string;
  readonly minutes: number;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}
