import { type Problem, problem } from '../../problem.ts';
import type { Where } from '../../where.ts';

/**
 * Finds what one language has and another has not. The problem stands in the file that lacks it.
 * @param noun what the items are: `section`
 * @param sides one for each language; the others are compared with the first
 * @param ignore ids that could not be read and have a problem of their own
 */
export function compare(
  noun: string,
  [first, ...others]: readonly Side[],
  ignore: ReadonlySet<string> = new Set(),
): Problem[] {
  if (first === undefined) return [];
  return others.flatMap((side) => {
    const missing = without(first, side, ignore);
    const surplus = without(side, first, ignore);
    const [one] = missing;
    const [other] = surplus;
    if (one && other && missing.length === 1 && surplus.length === 1) {
      return [renamed(noun, one, other)];
    }
    return [
      ...missing.map((item) => lacks(noun, item, side)),
      ...surplus.map((item) => lacks(noun, item, first)),
    ];
  });
}

function without(side: Side, other: Side, ignore: ReadonlySet<string>): Item[] {
  return [...side.items]
    .filter(([id]) => !other.items.has(id) && !ignore.has(id))
    .map(([id, where]) => ({ id, where }));
}

function lacks(noun: string, { id, where: { file, place } }: Item, side: Side): Problem {
  const message = `The ${noun} "${id}" of ${file}:${place.line} is missing here.`;
  const fix = 'Add it here, or take it out there: the languages hold the same.';
  const { beside } = side;
  const where = beside ? { ...side.missing, file: beside(file) } : side.missing;
  return problem('parity-missing', where, message, fix);
}

/** One id is missing and one is too many: most likely it is the same thing. */
function renamed(noun: string, { id, where: { file, place } }: Item, other: Item): Problem {
  const message = `The ${noun} "${other.id}" is not in the other language; ${file}:${place.line} has "${id}".`;
  const fix = `If they are the same, write "${id}"; if not, each language needs both.`;
  return problem('parity-different', other.where, message, fix);
}

/** Finds values that differ from those of the first language. Values that one side lacks are ignored. */
export function compareValues([first, ...others]: readonly Values[]): Problem[] {
  if (first === undefined) return [];
  return others.flatMap((side) =>
    side.values.flatMap(({ name, value, where }) => {
      const original = first.values.find((candidate) => candidate.name === name);
      if (original === undefined || original.value === value) return [];
      const there = `${first.file}:${original.where.place.line}`;
      const message = `"${name}" is ${value} here and ${original.value} in ${there}.`;
      return [problem('parity-different', where, message, 'Write the same in every language.')];
    }),
  );
}

/** What one language has. */
export interface Side {
  file: string;
  /** Where something would have to be added. */
  missing: Where;
  /** The file of this language that corresponds to one of another, where a company has such files, too. */
  beside?: (file: string) => string;
  /** The ids, each with its place. */
  items: Map<string, Where>;
}

interface Item {
  id: string;
  where: Where;
}

interface Values {
  file: string;
  values: { name: string; value: string; where: Where }[];
}
