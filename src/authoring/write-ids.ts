import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { Content } from './content.ts';
import { publishedIds } from './published.ts';

/**
 * Adds the ids of all ready modules to ids.yaml. Ids that are there stay: taking one out would hide
 * that learners lose something.
 * @returns the ids that are new
 */
export async function writeIds(content: Content): Promise<string[]> {
  const file = content.sources.get('ids.yaml')?.file;
  if (file === undefined) return [];
  const { published, heirs } = content.ids;
  const added: string[] = [];
  const merged: Record<string, string[]> = { ...published };
  for (const [module, ids] of publishedIds(content)) {
    const known = published[module] ?? [];
    const fresh = ids.filter((id) => !known.includes(id));
    added.push(...fresh);
    merged[module] = [...known, ...fresh].sort();
  }
  const before = await readFile(file.absolute, 'utf8');
  const comment = /^(#.*\n)*/.exec(before)?.[0] ?? '';
  await writeFile(file.absolute, comment + stringify({ published: merged, heirs }));
  return added;
}
