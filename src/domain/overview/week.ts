const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** A day lasts until four in the morning: who learns at midnight has not begun a new one. */
const START = 4 * 60 * MINUTE;

/** 1 January 1970 was a Thursday. */
const MONDAY = 3;

/**
 * The week from Monday morning to Monday morning around `now`, where the learner is.
 *
 * @param offset Minutes that the local clock is ahead of UTC at a time.
 */
export function weekAround(now: number, offset: Offset): Week {
  const day = Math.floor((now + offset(now) * MINUTE - START) / DAY);
  const monday = day - ((((day + MONDAY) % 7) + 7) % 7);
  return { from: startOf(monday, offset), to: startOf(monday + 7, offset) };
}

/** When a local day begins. Asked twice: the clock may be changed between here and UTC. */
function startOf(day: number, offset: Offset): number {
  const local = day * DAY + START;
  const near = local - offset(local) * MINUTE;
  return local - offset(near) * MINUTE;
}

export type Offset = (at: number) => number;

/** Milliseconds since 1970; `to` is the first one after it. */
export interface Week {
  readonly from: number;
  readonly to: number;
}
