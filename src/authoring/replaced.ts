import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { glob } from 'tinyglobby';
import { parse, stringify } from 'yaml';
import { companyFolder, findCompany } from './company.ts';
import { findOriginal } from './originals.ts';
import { readBorrow } from './settings.ts';

/**
 * Notes in `replaced.yaml` which version of our file a company's copy replaces, or was translated
 * from. Called again, it says that the copy is up to date with ours as it is now.
 * @param root absolute path of the project
 * @param name path in the company's folder: `content/en/beginner/profiles/photo.mdx`
 * @throws when we have no file of which this could be a copy
 */
export async function remember(root: string, name: string): Promise<void> {
  const original = findOriginal(root, companyFolder(), name, await readBorrow(root))?.path;
  if (!original || !existsSync(join(root, original))) {
    throw new Error(`${name} replaces nothing: there is no ${original ?? 'file of ours for it'}.`);
  }
  const entries = await readMemory(root, companyFolder());
  entries[name] = hashText(await readFile(join(root, original), 'utf8'));
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(
    join(root, companyFolder(), MEMORY),
    `${NOTE}${stringify(Object.fromEntries(sorted))}`,
  );
}

/**
 * What a company has to look at after an update: copies whose originals have changed or gone, copies
 * of which nobody knows how old they are, notes about copies that are gone. Sorted by file.
 */
export async function findStale(root: string): Promise<Stale[]> {
  const folder = findCompany(root);
  if (!folder) return [];
  const entries = await readMemory(root, folder);
  const borrow = await readBorrow(root);
  const words = borrow.languages.map((language) => `${language}/*.yaml`);
  const patterns = ['content/**', 'components/*.astro', ...words];
  const copies = await glob(patterns, { cwd: join(root, folder) });
  const names = [...new Set([...copies, ...Object.keys(entries)])].sort();
  const found = await Promise.all(
    names.map((name) => {
      const original = findOriginal(root, folder, name, borrow);
      const isTranslated = original?.isTranslated ?? false;
      const about = { name, file: `${folder}/${name}`, isTranslated };
      return inspect(root, about, original?.path, copies.includes(name), entries[name]);
    }),
  );
  return found.flatMap((one) => one ?? []);
}

/** The files of a company that were translated from one that is there, by their path in its folder. */
export async function listTranslated(root: string, language: string): Promise<string[]> {
  const folder = companyFolder();
  const borrow = await readBorrow(root);
  const patterns = [`content/${language}/**`, `${language}/*.yaml`];
  return (await glob(patterns, { cwd: join(root, folder) })).sort().filter((name) => {
    const original = findOriginal(root, folder, name, borrow);
    return original?.isTranslated === true && existsSync(join(root, original.path));
  });
}

async function inspect(
  root: string,
  about: Pick<Stale, 'name' | 'file' | 'isTranslated'>,
  original: string | undefined,
  isThere: boolean,
  hash: string | undefined,
): Promise<Stale | undefined> {
  const { file } = about;
  const ours = original && existsSync(join(root, original)) ? original : undefined;
  if (!isThere) return { ...about, kind: 'leftover', ours };
  if (!ours) return hash === undefined ? undefined : { ...about, kind: 'orphan', ours: original };
  const now = await readFile(join(root, ours), 'utf8');
  if (hash === hashText(now)) return undefined;
  // What git does not have any more, or never had, cannot be compared with: then the copy must do.
  const then = hash === undefined ? undefined : await readBlob(root, hash);
  // A translation has no line in common with its original.
  const kind = hash === undefined ? 'unknown' : 'stale';
  if (then === undefined && about.isTranslated) return { ...about, kind, ours };
  const [from, text] =
    then === undefined
      ? [file, await readFile(join(root, file), 'utf8')]
      : [`${ours} (when copied)`, then];
  const diff = createTwoFilesPatch(from, ours, text, now, undefined, undefined, { context: 2 });
  return { ...about, kind, ours, diff };
}

/** The name that git gives to a text, shortened: so the text can be found again in its history. */
export function hashText(text: string): string {
  const bytes = Buffer.from(text.replaceAll('\r\n', '\n'));
  const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return hash.slice(0, 12);
}

/** A text of git's history; undefined without git, or if it is not there. */
async function readBlob(root: string, hash: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{7,40}$/.test(hash)) return undefined;
  try {
    return (await promisify(execFile)('git', ['cat-file', 'blob', hash], { cwd: root })).stdout;
  } catch {
    return undefined;
  }
}

async function readMemory(root: string, folder: string): Promise<Record<string, string>> {
  const file = join(root, folder, MEMORY);
  const value: unknown = existsSync(file) ? parse(await readFile(file, 'utf8')) : {};
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, hash]) => [name, String(hash)]));
}

const MEMORY = 'replaced.yaml';

const NOTE =
  '# What each copy replaced, so that `npm run doctor` can say when ours has changed since.\n';

export interface Stale {
  /**
   * - `stale`: ours has changed since it was copied
   * - `unknown`: a copy about which nothing is noted
   * - `orphan`: ours is gone
   * - `leftover`: a note about a copy that is gone
   */
  kind: 'stale' | 'unknown' | 'orphan' | 'leftover';
  /** The company's file, by its path in the company's folder. */
  name: string;
  /** The same from the root. */
  file: string;
  /** The file of ours, from the root; for a translation of a text of the company's own, that one. */
  ours: string | undefined;
  /** Whether it is a translation, else it is a copy. */
  isTranslated: boolean;
  /** Unified: what changed in ours since it was copied; where that is not known, from the copy to ours. */
  diff?: string;
}
