import { boundsOf } from './compile.ts';
import type { Slot, Step, Timetable } from './timetable.ts';

const MINUTE = 60 * 1000;

/** A delay of fewer minutes than this is caught up by being brief; no step is given up for it. */
const BRIEF = 5;

/**
 * How a running workshop stands against its plan, and what would bring it home on time. To be late
 * means to end after `total`: minutes to spare are used up first.
 */
export function judgePace(timetable: Timetable, steps: readonly Step[], moment: Moment): Pace {
  const { slots, total, spare } = timetable;
  const { start, now, step, entered = start } = moment;
  const runs = slots.filter(({ id }) => !moment.dropped.includes(id));
  const current = slots.findIndex(({ id }) => id === step);
  const rest = runs.filter((slot) => slots.indexOf(slot) > current);
  const running = runs.find(({ id }) => id === step);

  // A step takes what is planned, or longer if it has already; before the first, the start counts.
  const planned = running ? entered + running.minutes * MINUTE : start;
  const until = Math.max(now, planned);
  const end = (until - start) / MINUTE + minutesOf(rest);
  const behind = toMinutes(end - (total - spare));
  const late = Math.max(0, toMinutes(end - total));
  const remaining = steps.flatMap((one) => {
    const slot = rest.find(({ id, kind }) => kind === 'step' && id === one.id);
    return slot ? [{ step: one, slot, gain: slot.minutes }] : [];
  });
  const drop = chooseDrops(remaining, late);
  const gain = minutesOf(drop.map(({ slot }) => slot));
  const shortening = room(remaining.filter((one) => !drop.includes(one)));
  return {
    behind,
    late,
    drop: drop.map((one) => one.step.id),
    gain,
    shortening,
    missing: Math.max(0, late - gain - shortening),
  };
}

/**
 * What to give up for `late` minutes. Priority 4 alone if that is enough, then priority 3; then all
 * of these, while the rest is shortened; at last priority 2 as well. Priority 1 always stays.
 */
function chooseDrops(remaining: readonly Remaining[], late: number): readonly Remaining[] {
  if (late === 0 || (late < BRIEF && room(remaining) >= late)) return [];
  const from = (least: number) => remaining.filter(({ step }) => step.priority >= least);
  for (const least of [4, 3]) {
    const few = pickFew(from(least), late);
    if (few) return few;
  }
  const first = from(3);
  const others = remaining.filter((one) => !first.includes(one));
  const open = late - minutesOf(first.map(({ slot }) => slot)) - room(others);
  if (open <= 0) return first;
  // What a step is shortened by is counted already: giving it up adds its least.
  const second = others
    .filter(({ step }) => step.priority === 2)
    .map((one) => ({ one, step: one.step, gain: one.slot.minutes - room([one]) }));
  const few = pickFew(second, open) ?? second;
  const all = new Set([...first, ...few.map(({ one }) => one)]);
  return remaining.filter((one) => all.has(one));
}

/**
 * The fewest steps that gain `needed` minutes; of as many, those that matter least, and of these the
 * latest. Undefined if all together gain less.
 */
function pickFew<T extends Candidate>(candidates: readonly T[], needed: number): T[] | undefined {
  const byGain = candidates.toSorted((a, b) => b.gain - a.gain);
  const count = byGain.findIndex((_, last) => sumGain(byGain.slice(0, last + 1)) >= needed) + 1;
  if (count === 0) return undefined;
  const wanted = candidates.toReversed().toSorted((a, b) => b.step.priority - a.step.priority);
  const picked: T[] = [];
  for (const one of wanted) {
    if (picked.length === count) break;
    // The places that are left go to the longest; with these it must still be enough.
    const taken = [...picked, one];
    const longest = byGain.filter((other) => !taken.includes(other));
    const filled = [...taken, ...longest.slice(0, count - taken.length)];
    if (sumGain(filled) >= needed) picked.push(one);
  }
  return candidates.filter((one) => picked.includes(one));
}

/** By how many minutes the steps can be shortened. */
function room(remaining: readonly Remaining[]): number {
  return remaining.reduce(
    (sum, { step, slot }) => sum + Math.max(0, slot.minutes - boundsOf(step).least),
    0,
  );
}

function sumGain(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { gain }) => sum + gain, 0);
}

function minutesOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Whole minutes only: a few seconds are neither early nor late. */
function toMinutes(minutes: number): number {
  return Math.trunc(minutes) || 0;
}

interface Candidate {
  readonly step: Step;
  readonly gain: number;
}

interface Remaining extends Candidate {
  readonly slot: Slot;
}

/** Where a workshop is. All times in milliseconds since 1970. */
export interface Moment {
  /** When it began, or shall begin. */
  readonly start: number;
  readonly now: number;
  /** The step or break of the timetable that was entered last; none before the first. */
  readonly step?: string | undefined;
  /** When that was. */
  readonly entered?: number | undefined;
  /** Ids of the steps that were given up on the way. */
  readonly dropped: readonly string[];
}

/** All in minutes. */
export interface Pace {
  /** Against the plan, if everything from here on takes what is planned; below 0: ahead. */
  readonly behind: number;
  /** How far the end would lie beyond the length of the workshop. */
  readonly late: number;
  /** Ids of the steps to give up, in the order of the agenda. */
  readonly drop: readonly string[];
  /** What giving them up gains. */
  readonly gain: number;
  /** What holding all other steps to their least would gain. */
  readonly shortening: number;
  /** What would still be missing after both. */
  readonly missing: number;
}
