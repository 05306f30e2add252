import type { FileList, Standing } from '#domain/offline/list.ts';
import type { Arrived } from './fetch.ts';

/** So many files at a time. */
const LANES = 4;

/** When so many in a row do not arrive, none will. */
const MISSES = 3;

/**
 * Loads the files that are missing and keeps each as soon as it is here, so that a break costs
 * nothing. A file that the host does not have is passed over and named at the end.
 *
 * @throws when the store takes no more
 */
export async function downloadFiles(
  list: FileList,
  { all, have, open }: Standing,
  { bring, keep, isCurrent, tell }: Means,
): Promise<Ending> {
  const waiting = [...open];
  const missing: string[] = [];
  let done = have;
  let misses = 0;
  let end: 'broken' | 'changed' | undefined;

  async function take(path: string) {
    const answer = await bring(path, list.files[path]?.[0] ?? '');
    if (typeof answer === 'string') {
      missing.push(path);
      if (answer === 'broken' && ++misses >= MISSES) end = 'broken';
      return;
    }
    misses = 0;
    // Some hosts rewrite what they send. Only a list that changed as well means another version.
    if (!answer.isMeant && !(await isCurrent())) {
      end = 'changed';
      return;
    }
    await keep(path, answer.response);
    tell(++done, all);
  }

  async function work() {
    for (let path = waiting.shift(); path !== undefined && !end; path = waiting.shift()) {
      await take(path);
    }
  }

  tell(done, all);
  await Promise.all(Array.from({ length: LANES }, work));
  if (end) return { end, missing: [] };
  return { end: missing.length > 0 ? 'missing' : 'whole', missing: missing.sort() };
}

interface Means {
  /** Finds a file wherever it is; its hash is the beginning of its SHA-256, in hex. */
  bring: (path: string, hash: string) => Promise<Arrived | 'refused' | 'broken'>;
  keep: (path: string, file: Response) => Promise<void>;
  /** Whether the site still has the release that is being loaded. */
  isCurrent: () => Promise<boolean>;
  tell: (done: number, all: number) => void;
}

export interface Ending {
  /**
   * - `whole`: all files are here
   * - `missing`: all but those that are named
   * - `broken`: the network failed; what is here stays, and loading goes on from there
   * - `changed`: the site got a new release meanwhile
   */
  end: 'whole' | 'missing' | 'broken' | 'changed';
  /** The addresses of files that did not come, from the root of the site. */
  missing: readonly string[];
}
