/** How long a break is, in minutes. */
export const BREAK = 10;

/** As many minutes go by without a break when a workshop has none at all. */
const WITHOUT = 90;

/** With breaks, people are asked to sit for about so many minutes. */
const STRETCH = 75;

/** How many breaks a workshop of `total` minutes has: none up to 90 minutes, one at 120, two at 180. */
export function countBreaks(total: number): number {
  return total <= WITHOUT ? 0 : Math.ceil(total / STRETCH) - 1;
}

/**
 * Between which steps the breaks lie, so that the stretches are as even as they can be: for each break
 * the index of the step before it. There must be more steps than breaks.
 */
export function placeBreaks(minutes: readonly number[], breaks: number): number[] {
  return spread(minutes, breaks).after;
}

/** Long stretches weigh more than they save elsewhere, so each counts with its square. */
function spread(minutes: readonly number[], breaks: number): { after: number[]; weight: number } {
  let stretch = 0;
  if (breaks === 0) {
    for (const one of minutes) stretch += one;
    return { after: [], weight: stretch ** 2 };
  }
  let best = { after: [] as number[], weight: Number.POSITIVE_INFINITY };
  for (let index = 0; index < minutes.length - breaks; index++) {
    stretch += minutes[index] ?? 0;
    const rest = spread(minutes.slice(index + 1), breaks - 1);
    const weight = stretch ** 2 + rest.weight;
    if (weight >= best.weight) continue;
    best = { after: [index, ...rest.after.map((one) => index + 1 + one)], weight };
  }
  return best;
}
