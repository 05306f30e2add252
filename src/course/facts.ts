import { getEntry } from 'astro:content';
import type { Fact } from '#schemas/facts.ts';

/** One fact; the content check has proved that it exists. */
export async function getFact(id: string): Promise<Fact> {
  const entry = await getEntry('facts', id);
  if (!entry) throw new Error(`content/facts.yaml has no fact "${id}"`);
  return entry.data;
}

/** Several facts in the given order. */
export async function getFacts(ids: string[]): Promise<Fact[]> {
  return Promise.all(ids.map(getFact));
}
