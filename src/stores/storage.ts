/**
 * The part of the browser's storage that begins with `prefix`. Nothing here throws, nothing touches
 * a foreign key, and opening it writes nothing.
 *
 * @param find Gives the storage; the getter itself throws where storage is forbidden.
 */
export function openShelf(prefix: string, find: () => Storage = () => localStorage): Shelf {
  /** Undefined for whatever the browser refuses, or if it has no storage. */
  function ask<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(find());
    } catch {
      return undefined;
    }
  }
  const length = () => ask((storage) => storage.length);
  const read = (key: string) => ask((storage) => storage.getItem(prefix + key)) ?? null;
  return {
    prefix,
    failure: length() === undefined ? 'blocked' : undefined,
    keys: () =>
      (ask(Object.keys) ?? [])
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    read,
    write(key, text) {
      ask((storage) => storage.setItem(prefix + key, text));
      if (read(key) === text) return undefined;
      // A storage that is empty and yet takes nothing has a quota of 0: it is closed, not full.
      return length() ? 'full' : 'blocked';
    },
    remove: (key) => ask((storage) => storage.removeItem(prefix + key)),
  };
}

export interface Shelf {
  readonly prefix: string;
  /** Set when there is no storage at all. */
  readonly failure: Failure | undefined;
  /** Own keys, without the prefix. */
  keys(): string[];
  read(key: string): string | null;
  /** Writes and reads back; says why it did not work. The old text stays then. */
  write(key: string, text: string): Failure | undefined;
  remove(key: string): void;
}

export type Failure = 'blocked' | 'full';
