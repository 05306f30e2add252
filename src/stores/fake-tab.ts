import type { Progress } from '#domain/progress/types.ts';
import type { fakeDisk } from './fake-disk.ts';
import { fold } from './fold.ts';
import { openJournal, type Saving } from './journal.ts';
import { openShelf } from './storage.ts';

export const PREFIX = 'smb/me/';

let opened = 0;

/** A page view on that disk: a journal with its surroundings, in which time passes as told. */
export function openTab(
  disk: ReturnType<typeof fakeDisk>,
  { clock = (): number => 1_700_000_000_000 } = {},
) {
  const tab = disk.openTab();
  const seen: { state?: Progress; saving?: Saving } = {};
  const waiting: (() => void)[] = [];
  const shelf = openShelf(PREFIX, () => tab.storage);
  const writer = `w${opened++}`;
  const journal = openJournal(shelf, {
    writer,
    now: clock,
    show(state, saving) {
      Object.assign(seen, { state, saving });
    },
    fold: (run) => waiting.push(() => run(fold)),
  });
  tab.hear = (key, text) => {
    if (key.startsWith(PREFIX)) journal.hear(key.slice(PREFIX.length), text);
  };
  return {
    ...tab,
    ...journal,
    writer,
    get state(): Progress {
      if (!seen.state) throw new Error('nothing shown yet');
      return seen.state;
    },
    get saving() {
      return seen.saving;
    },
    /** The browser has time. */
    idle() {
      for (const run of waiting.splice(0)) run();
    },
  };
}

export type OpenTab = ReturnType<typeof openTab>;
