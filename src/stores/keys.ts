import { KEPT_DAYS } from './keep.ts';

/**
 * Every key that this site may store, for the privacy page. `<site>` is the site's id; `me` is the first
 * learner at this browser.
 */
export const STORED_KEYS: readonly StoredKey[] = [
  { pattern: '<site>/me/j/*', name: 'journal' },
  { pattern: '<site>/me/snap/*', name: 'snapshot' },
  { pattern: '<site>/me/meta', name: 'meta' },
  { pattern: '<site>/me/backup/*', name: 'backup', days: KEPT_DAYS },
  { pattern: '<site>/me/quar/*', name: 'damaged', days: KEPT_DAYS },
  { pattern: '<site>/profiles', name: 'profiles' },
  { pattern: '<site>/who', name: 'who' },
  { pattern: '<site>/p-*', name: 'others' },
  { pattern: '<site>/ui', name: 'view' },
  { pattern: '<site>/stage/*', name: 'stage' },
  { pattern: '<site>/rehearsals/*', name: 'rehearsals' },
];

/**
 * Every cache that this site may keep: the files that somebody loads on purpose for a room without
 * network (stores/offline). Names as above.
 */
export const STORED_CACHES: readonly StoredKey[] = [
  { pattern: '<site>/offline/*', name: 'offline' },
  { pattern: '<site>/offline-windows', name: 'windows' },
];

export interface StoredKey {
  /** A star stands for any ending. */
  readonly pattern: string;
  /** `privacy.key.<name>` in `strings.yaml` says what for. */
  readonly name: string;
  /** Removed after so many days; until the learner erases it, if left out. */
  readonly days?: number;
}
