import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml';
import { findCompany } from './company.ts';
import type { Content } from './content.ts';
import { OURS } from './files.ts';
import { publishedUses } from './published.ts';

/**
 * Adds the ids of all ready modules to ids.yaml. With a company it is the company's file, and only
 * what the company wrote goes there: ours belongs to our next release. Ids that are there stay:
 * taking one out would hide that learners lose something.
 * @param root absolute path of the project
 * @returns the file, from the root, and the ids that are new in it
 */
export async function writeIds(
  root: string,
  content: Content,
  company = findCompany(root),
): Promise<{ file: string; added: string[] }> {
  const folder = company ?? OURS;
  const file = `${folder}/ids.yaml`;
  const fresh = findFresh(content, `${folder}/`);
  const added = [...fresh.values()].flat();
  if (added.length === 0) return { file, added };
  const path = join(root, file);
  const before = existsSync(path) ? await readFile(path, 'utf8') : NOTE;
  await writeFile(path, addIds(before, fresh));
  return { file, added };
}

/** The ids that no list has yet, by module, as far as they stand in the files of one folder. */
function findFresh(content: Content, folder: string): Map<string, string[]> {
  const known = new Set(Object.values(content.ids.published).flat());
  const fresh = new Map<string, string[]>();
  for (const [module, uses] of publishedUses(content)) {
    const own = uses.filter(({ id, where }) => where.file.startsWith(folder) && !known.has(id));
    if (own.length > 0) fresh.set(module, [...new Set(own.map(({ id }) => id))].sort());
  }
  return fresh;
}

function addIds(text: string, fresh: ReadonlyMap<string, string[]>): string {
  const document = parseDocument(text);
  if (!isMap(document.get('published'))) document.set('published', document.createNode({}));
  for (const [module, ids] of fresh) {
    const list = document.getIn(['published', module]);
    if (!isSeq(list)) document.setIn(['published', module], document.createNode(ids));
    else for (const id of ids) insert(list, new Scalar(id));
  }
  return document.toString({ lineWidth: 0 });
}

/** Puts an id into its place in a sorted list; comments stay where they are. */
function insert(list: YAMLSeq, id: Scalar): void {
  const behind = list.items.findIndex(
    (item) => isScalar(item) && String(item.value) > String(id.value),
  );
  list.items.splice(behind < 0 ? list.items.length : behind, 0, id);
}

const NOTE = `# Ids of this company's own lessons and modules, under which learners may have progress. Written by:
# npm run content -- --write-ids
# An id that goes away needs an heir, so that nobody loses what they have done:
#   heirs:
#     old-id: new-id
`;
