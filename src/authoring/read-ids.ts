import { type Ids, idsSchema } from '#schemas/ids.ts';
import type { DataSource } from './content.ts';
import type { Desk } from './read.ts';
import { fieldOf, readFile } from './read-data.ts';
import { parseYaml } from './yaml.ts';

/**
 * `ids.yaml`. A company's list stands beside ours and takes nothing out of it, also where both have
 * ids of the same module.
 */
export function readIds(desk: Desk): { ids: Ids; idLists: IdList[] } {
  const together = readFile(desk, 'ids.yaml', idsSchema);
  if (!together) return { ids: { published: {}, heirs: {} }, idLists: [] };
  const idLists = (desk.files.get('ids.yaml') ?? []).map((file): IdList => {
    const { source } = parseYaml(file.path, file.text);
    const { data } = idsSchema.shape.published.safeParse(fieldOf(source.value, 'published'));
    return { file, source, published: data ?? {} };
  });
  const published: Ids['published'] = {};
  for (const [module, ids] of idLists.flatMap((list) => Object.entries(list.published))) {
    published[module] = [...new Set([...(published[module] ?? []), ...ids])];
  }
  return { ids: { published, heirs: together.heirs }, idLists };
}

/** The published ids of one `ids.yaml`: ours, or that of a company. */
export interface IdList extends DataSource {
  published: Ids['published'];
}
