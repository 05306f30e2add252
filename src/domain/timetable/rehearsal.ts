import type { Step } from './timetable.ts';

const MINUTE = 60 * 1000;

/** Whoever is in a step for less than this has only clicked through. In minutes. */
const LEAST = 1;

/** Longer than any step lasts: the computer was left alone with it. In minutes. */
const MOST = 120;

/** Authors plan in steps of so many minutes. */
const GRID = 5;

/**
 * How many minutes each step took, the times that it was come back to included. The last one lasts
 * until `end`. Breaks are left out, and what was only clicked through or left alone.
 */
export function measureSteps({ log, end }: Rehearsal): Map<string, number> {
  const took = new Map<string, number>();
  for (const [index, { step, at }] of log.entries()) {
    const minutes = ((log[index + 1]?.at ?? end) - at) / MINUTE;
    if (minutes <= 0 || minutes > MOST) continue;
    took.set(step, (took.get(step) ?? 0) + minutes);
  }
  return new Map(
    [...took].filter(([step, minutes]) => minutes >= LEAST && !step.startsWith('break-')),
  );
}

/**
 * What the rehearsals say about the minutes of each step: what it really took, in the middle of all
 * rehearsals that had it, and what to plan instead. A step that nobody rehearsed has no entry.
 */
export function proposeMinutes(
  rehearsals: readonly Rehearsal[],
  steps: readonly Step[],
): Map<string, Proposal> {
  const measured = rehearsals.map(measureSteps);
  return new Map(
    steps.flatMap(({ id }) => {
      const took = measured.flatMap((one) => one.get(id) ?? []);
      if (took.length === 0) return [];
      const really = median(took);
      const minutes = Math.max(GRID, Math.round(really / GRID) * GRID);
      return [[id, { really, minutes, times: took.length }]];
    }),
  );
}

/** The agenda with the proposed minutes; bounds move where they would leave them outside. */
export function applyProposals<S extends Step>(
  steps: readonly S[],
  proposals: ReadonlyMap<string, Proposal>,
): S[] {
  return steps.map((step) => {
    const minutes = proposals.get(step.id)?.minutes ?? step.minutes;
    const { least, most } = step;
    return {
      ...step,
      minutes,
      ...(least !== undefined && { least: Math.min(least, minutes) }),
      ...(most !== undefined && { most: Math.max(most, minutes) }),
    };
  });
}

/**
 * Adds a rehearsal, or what is newer of one that is there already: it is known by the moment at which it
 * began, or, since a clock that was stopped moves all moments alike, by the first step's length.
 * At most `most` stay, the newest.
 */
export function addRehearsal(
  rehearsals: readonly Rehearsal[],
  added: Rehearsal,
  most: number,
): Rehearsal[] {
  const others = rehearsals.filter((one) => !isSame(one, added));
  return [...others, added].slice(-most);
}

/** Reads what is stored. What is not wholly sane is left out; never throws. */
export function readRehearsals(text: string | null): Rehearsal[] {
  let list: unknown;
  try {
    list = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(list) ? list.filter(isRehearsal) : [];
}

function isRehearsal(value: unknown): value is Rehearsal {
  const { planned, log, end } = (value ?? {}) as Partial<Record<keyof Rehearsal, unknown>>;
  return (
    (planned === undefined || Number.isFinite(planned)) &&
    isMoment(end) &&
    Array.isArray(log) &&
    log.length > 0 &&
    log.every((entry) => typeof entry?.step === 'string' && isMoment(entry.at))
  );
}

/** In milliseconds since 1970, and not beyond what a date can name. */
function isMoment(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 8.64e15;
}

function isSame(one: Rehearsal, other: Rehearsal): boolean {
  const [first, second] = one.log;
  const [begin, then] = other.log;
  if (!first || !begin || first.step !== begin.step) return false;
  if (first.at === begin.at) return true;
  // To the millisecond: no two rehearsals are that alike.
  return second && then ? second.at - first.at === then.at - begin.at : false;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}

/** One presentation with the clock running. All times in milliseconds since 1970. */
export interface Rehearsal {
  /** The length that was planned, in minutes; none: without a plan. */
  readonly planned?: number | undefined;
  /** When which step or break was entered, in order. */
  readonly log: readonly { readonly step: string; readonly at: number }[];
  /** When the trainer last did anything. */
  readonly end: number;
}

export interface Proposal {
  /** In minutes, with fractions. */
  readonly really: number;
  /** What to plan, in whole fives. */
  readonly minutes: number;
  /** How many rehearsals had the step. */
  readonly times: number;
}
