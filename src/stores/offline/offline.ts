import { type FileList, joinPacks, judge } from '#domain/offline/list.ts';
import { downloadFiles, type Ending } from './download.ts';
import { type Arrived, fetchFile, OWN } from './fetch.ts';

/**
 * The files that somebody has loaded on purpose for a room without network. Each release of the site
 * has a cache of its own, so two are never mixed; the newest replaces the others once it is whole.
 * Nothing is stored, and no worker registered, before `load`.
 *
 * @param site The site's id: other courses on the same host are not touched.
 * @param base The whole address of the root of the site, with a slash at its end.
 */
export function openOffline(site: string, base: string): Offline {
  const prefix = `${site}/offline/`;
  const stateAddress = `${base}offline.json`;
  const nameOf = ({ release }: FileList) => prefix + release;

  /** The release that came last: it may still be on its way. */
  async function readKept(): Promise<Kept | undefined> {
    for (const name of (await caches.keys()).reverse()) {
      if (!name.startsWith(prefix)) continue;
      const cache = await caches.open(name);
      const state: State | undefined = await (await cache.match(stateAddress))?.json();
      if (!state) continue;
      const addresses = (await cache.keys()).map(({ url }) => url.slice(base.length));
      return { ...state, paths: new Set(addresses) };
    }
    return undefined;
  }

  async function fetchList(): Promise<FileList | undefined> {
    try {
      const answer = await fetch(stateAddress, { cache: 'no-store', headers: OWN });
      return answer.ok ? await answer.json() : undefined;
    } catch {
      return undefined;
    }
  }

  async function load(packs: readonly string[], tell: (done: number, all: number) => void) {
    const list = await fetchList();
    if (!list) return { end: 'broken', missing: [] } as const;
    const before = await readKept();
    const wanted = joinPacks(list, before?.wanted ?? [], packs);
    const cache = await caches.open(nameOf(list));
    await cache.put(stateAddress, Response.json({ list, wanted } satisfies State));
    await navigator.serviceWorker.register(`${base}offline-worker.js?site=${site}`, {
      scope: base,
      updateViaCache: 'none',
    });
    const paths = (await readKept())?.paths ?? new Set();
    const ending = await downloadFiles(list, judge(list, wanted, paths), {
      bring: async (path, hash) =>
        (await reuse(before, path, hash)) ?? fetchFile(base + path, hash),
      keep: (path, file) => cache.put(base + path, file),
      isCurrent: async () => (await fetchList())?.release === list.release,
      tell,
    });
    const isOver = ending.end === 'whole' || ending.end === 'missing';
    if (isOver) await removeCaches((name) => name.startsWith(prefix) && name !== nameOf(list));
    return ending;
  }

  /** A file that is the same in the release before, byte by byte. */
  async function reuse(
    before: Kept | undefined,
    path: string,
    hash: string,
  ): Promise<Arrived | undefined> {
    if (before?.list.files[path]?.[0] !== hash) return undefined;
    const response = await caches.match(base + path, { cacheName: nameOf(before.list) });
    return response && { response, isMeant: true };
  }

  async function remove() {
    await removeCaches((name) => name.startsWith(prefix) || name === `${site}/offline-windows`);
    for (const worker of await navigator.serviceWorker.getRegistrations()) {
      if (worker.scope === base) await worker.unregister();
    }
  }

  return { readKept, fetchList, load, remove };
}

/** Whether this browser can keep files at all: some do not in private windows, none without https. */
export function canKeepFiles(): boolean {
  return 'caches' in globalThis && 'serviceWorker' in navigator;
}

async function removeCaches(isOld: (name: string) => boolean) {
  for (const name of await caches.keys()) if (isOld(name)) await caches.delete(name);
}

/** What is kept beside the files; the worker reads it too. */
interface State {
  list: FileList;
  /** The packs that were asked for. */
  wanted: readonly string[];
}

export interface Kept extends State {
  /** The addresses of the files that are here, from the root of the site. */
  paths: ReadonlySet<string>;
}

export interface Offline {
  readKept(): Promise<Kept | undefined>;
  /** The files of the site as it is now; none without network. */
  fetchList(): Promise<FileList | undefined>;
  /**
   * Loads these packs and whatever was asked for earlier.
   * @throws when the browser is full, or forbids it
   */
  load(packs: readonly string[], tell: (done: number, all: number) => void): Promise<Ending>;
  /** Takes files and worker away; nothing else that the site keeps is touched. */
  remove(): Promise<void>;
}
