/** A step of a workshop as its author plans it: a line of the agenda in `workshop.mdx`. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** The fewest minutes in which it still makes sense; `minutes` if left out. */
  readonly least?: number | undefined;
  /** The most minutes that it can fill; `minutes` if left out. */
  readonly most?: number | undefined;
  /** 1 keep, 2 shorten, 3 drop first, 4 only when there is time to spare. */
  readonly priority: 1 | 2 | 3 | 4;
  /** Ids of the lessons whose slides it shows. */
  readonly lessons: readonly string[];
}

/** What a workshop of a given length does, and when. */
export interface Timetable {
  /** In minutes, breaks included. */
  readonly total: number;
  readonly slots: readonly Slot[];
  /** Ids of the steps that there is no time for, in the order of the agenda. */
  readonly dropped: readonly string[];
  /** Minutes at the end that no step can fill. */
  readonly spare: number;
}

export interface Slot {
  /** The id of a step, or `break-1`, `break-2` ... */
  readonly id: string;
  readonly kind: 'step' | 'break';
  /** Minutes after the start. */
  readonly from: number;
  readonly minutes: number;
}

/** The lengths that a trainer can choose, in minutes. */
export const LENGTHS = [45, 60, 90, 120, 180] as const;

/** What can be chosen for this agenda: those lengths, and the one that its author planned. */
export function listLengths(steps: readonly Step[]): number[] {
  const planned = steps.filter(({ priority }) => priority < 4);
  const own = planned.reduce((sum, { minutes }) => sum + minutes, 0);
  return [...new Set([...LENGTHS, own])].sort((a, b) => a - b);
}
