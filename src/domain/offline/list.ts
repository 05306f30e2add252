/**
 * The files of one build of the site. `integrations/offline.ts` writes the list as `offline.json`; the
 * worker in `public/offline-worker.js` reads what was kept of it.
 */
export interface FileList {
  /** Another one as soon as any file is another. */
  readonly release: string;
  /** Files by their address from the root of the site, `de/glossary/`, with hash and size in bytes. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
  /**
   * The addresses that belong together: `shared` is what every page needs, `de` the pages of a
   * language outside its modules, `de/beginner/profiles` those of a module.
   */
  readonly packs: Readonly<Record<string, readonly string[]>>;
}

/** What every pack needs beside its own files. */
export const SHARED = 'shared';

/** The addresses of all files that these packs need; what the site has no longer is left out. */
export function listPaths({ packs }: FileList, wanted: readonly string[]): string[] {
  // What every page needs comes first: a download that breaks leaves something that can be used.
  const names = wanted.flatMap((pack) => [SHARED, pack.split('/')[0] ?? '', pack]);
  return [...new Set(sortByDepth(names).flatMap((name) => packs[name] ?? []))];
}

/** How many bytes these files have. */
export function weigh({ files }: FileList, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (files[path]?.[1] ?? 0), 0);
}

/** How far the download of these packs has come. */
export function judge(
  list: FileList,
  wanted: readonly string[],
  kept: ReadonlySet<string>,
): Standing {
  const all = listPaths(list, wanted);
  const open = all.filter((path) => !kept.has(path));
  return { all: all.length, have: all.length - open.length, open, bytes: weigh(list, open) };
}

/** The packs that the site still has, each once. */
export function joinPacks({ packs }: FileList, ...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].filter((pack) => packs[pack] !== undefined);
}

function sortByDepth(names: string[]): string[] {
  const depth = (name: string) => (name === SHARED ? -1 : name.split('/').length);
  return [...names].sort((a, b) => depth(a) - depth(b));
}

export interface Standing {
  readonly all: number;
  readonly have: number;
  /** The addresses of the files that are still missing. */
  readonly open: readonly string[];
  /** Of the files that are still missing. */
  readonly bytes: number;
}
