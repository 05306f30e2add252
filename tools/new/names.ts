import { kebab } from '#authoring/issues.ts';
import { suggest } from '#authoring/nearest.ts';
import { idPattern } from '#schemas/id.ts';
import { Refusal } from './refusal.ts';

/** What is wrong with an id, with the nearest that is right; undefined if nothing is. */
export function faultOfId(value: string): string | undefined {
  if (idPattern.test(value)) return undefined;
  const near = kebab(value);
  const better = idPattern.test(near) ? ` Write it like this: ${near}` : '';
  return `"${value}" is not an id: lower-case words joined by hyphens, the first one begins with a letter.${better}`;
}

/** What is wrong with a choice from a list. */
export function faultOfChoice(
  value: string,
  known: readonly string[],
  what: string,
): string | undefined {
  if (known.includes(value)) return undefined;
  const fix = suggest(value, known) ?? `Choose one of them: ${known.join(', ')}`;
  return `"${value}" is not ${what}. ${fix}`;
}

/**
 * Ids are for ever, so one that is taken, or was once, cannot be given again.
 * @throws with the place that has it
 */
export function claim(taken: ReadonlyMap<string, string>, ids: readonly string[]): void {
  for (const id of ids) {
    const place = taken.get(id);
    if (place === undefined) continue;
    const free = firstFree(id, (candidate) => !taken.has(candidate));
    throw new Refusal(
      `The id "${id}" is taken: ${place} has it. Choose another name; "${free}" is free.`,
    );
  }
}

/** `photo-2` for `photo`, if `photo` is taken. */
function firstFree(name: string, isFree: (name: string) => boolean): string {
  let number = 2;
  while (!isFree(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
