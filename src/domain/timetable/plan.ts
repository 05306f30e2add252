/** A day has so many minutes. */
const DAY = 24 * 60;

/**
 * Reads what an address says of a plan: `?minutes=60&start=09:00`. What makes no sense is left out, so
 * that a broken link still shows a plan.
 *
 * @param lengths What can be chosen, in minutes.
 */
export function readPlan(search: string, lengths: readonly number[]): Plan {
  const query = new URLSearchParams(search);
  const minutes = Number(query.get('minutes'));
  const start = readClock(query.get('start') ?? '');
  return {
    ...(lengths.includes(minutes) && { minutes }),
    ...(start !== undefined && { start }),
  };
}

/** The same plan for an address: `?minutes=60&start=09:00`; empty if nothing was chosen. */
export function writePlan({ minutes, start }: Plan): string {
  const parts = [
    minutes === undefined ? [] : `minutes=${minutes}`,
    start === undefined ? [] : `start=${formatClock(start)}`,
  ].flat();
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * A time of day as people type it, in minutes after midnight: `9`, `9:05`, `9.05`, `0905`; undefined if
 * it is none.
 */
export function readClock(text: string): number | undefined {
  const [, hours, minutes = '00'] =
    text.trim().match(/^([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?$/) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The time of day as clocks show it: `09:05`; after midnight it begins anew. */
export function formatClock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor((minutes % DAY) / 60))}:${pad(minutes % 60)}`;
}

/** What a trainer chose; nothing is as good as anything. */
export interface Plan {
  /** How long the workshop is. */
  readonly minutes?: number;
  /** In minutes after midnight. */
  readonly start?: number;
}
