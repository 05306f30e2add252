import { type Coder, flags, numbers, raw } from './coder.ts';

/** Things of one kind in one link; a course has a few hundred. */
const MOST = 20_000;

/**
 * Codes ids by their places in lists that both sides know. A list is named by a hash of all its
 * ids, so a release with other ids, or in another order, does not take one thing for another.
 *
 * @param wanted The ids to write; all of them are listed.
 * @returns The ids in the order in which they are written; undefined for one that is not known here.
 */
export function codePlaces(
  coder: Coder,
  lists: Lists,
  wanted?: ReadonlySet<unknown>,
): (string | undefined)[] {
  const known = named(lists);
  const used = wanted && [...known].filter(([, list]) => list.some((id) => wanted.has(id)));
  const [codeCount, codeLength, codeFlag] = [numbers(coder), numbers(coder), flags(coder)];
  const seen = new Set<string>();
  const ids: (string | undefined)[] = [];
  const count = codeCount(used?.length);
  for (let i = 0; i < count; i++) {
    const name = raw(coder, 16, used?.[i]?.[0]);
    const length = codeLength(used?.[i]?.[1].length);
    if (ids.length + length > MOST) throw new RangeError('more than anybody can have done');
    const list = known.get(name);
    for (let j = 0; j < length; j++) {
      const id = list?.length === length ? list[j] : undefined;
      const isNew = id !== undefined && !seen.has(id) && wanted?.has(id);
      if (!codeFlag(isNew)) continue;
      ids.push(id);
      if (id !== undefined) seen.add(id);
    }
  }
  return ids;
}

/** All ids that have a place; of two lists with the same name only one has. */
export function listedIn(lists: Lists): Set<string> {
  return new Set([...named(lists).values()].flat());
}

function named(lists: Lists): Map<number, readonly string[]> {
  return new Map(lists.map((list) => [nameList(list), list]));
}

function nameList(list: readonly string[]): number {
  return hash(new TextEncoder().encode(list.join(' '))) & 0xffff;
}

/** FNV-1a, 32 bits: enough to tell damage and to name a list, no protection against intent. */
export function hash(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** Ids of one kind, a list for each part of the course that changes as a whole. */
export type Lists = readonly (readonly string[])[];
