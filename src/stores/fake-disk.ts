/**
 * A browser's disk with several tabs. Each tab sees its own copy, as in browsers with a process per
 * tab: what another tab has written arrives later, together with its `storage` event.
 */
export function fakeDisk() {
  const data = new Map<string, string>();
  const tabs = new Set<Tab>();
  let size = 0;
  const sizeOf = (key: string) => {
    const text = data.get(key);
    return text === undefined ? 0 : key.length + text.length;
  };
  const disk = {
    data,
    /** UTF-16 units of all keys and texts. */
    quota: Number.POSITIVE_INFINITY,
    /** Counts the writes; returning true makes this one fail. */
    refuse: (_write: number, _key: string): boolean => false,
    writes: 0,
    openTab(): Tab {
      const storage = fakeStorage({
        set(key, text) {
          const isRefused = disk.refuse(++disk.writes, key);
          const after = size - sizeOf(key) + key.length + text.length;
          if (isRefused || after > disk.quota) throw new DOMException('', 'QuotaExceededError');
          size = after;
          data.set(key, text);
          tell(key, text);
        },
        remove(key) {
          size -= sizeOf(key);
          data.delete(key);
          tell(key, null);
        },
      });
      for (const [key, text] of data) storage.cache[key] = text;
      const tab: Tab = {
        storage: storage.view,
        pending: [],
        hear: () => {},
        deliver() {
          for (const [key, text] of tab.pending.splice(0)) {
            if (text === null) delete storage.cache[key];
            else storage.cache[key] = text;
            tab.hear(key, text);
          }
        },
        close: () => tabs.delete(tab),
      };
      tabs.add(tab);
      return tab;

      function tell(key: string, text: string | null) {
        for (const other of tabs) if (other !== tab) other.pending.push([key, text]);
      }
    },
    /** Keys go without any tab being told: the browser has cleared them. */
    vanish(tab: Tab, isGone = (_key: string) => true) {
      for (const key of [...data.keys()].filter(isGone)) {
        size -= sizeOf(key);
        data.delete(key);
        delete (tab.storage as unknown as Record<string, string>)[key];
      }
    },
  };
  return disk;
}

function fakeStorage(changed: { set(key: string, text: string): void; remove(key: string): void }) {
  const methods = {
    getItem(key: string) {
      return Object.hasOwn(view, key) ? (cache[key] ?? null) : null;
    },
    setItem(key: string, text: string) {
      changed.set(key, text);
      cache[key] = text;
    },
    removeItem(key: string) {
      if (Object.hasOwn(view, key)) changed.remove(key);
      delete cache[key];
    },
    key(index: number) {
      return Object.keys(view)[index] ?? null;
    },
    clear(): never {
      throw new Error('clear() would take the keys of other sites along');
    },
    get length() {
      return Object.keys(view).length;
    },
  };
  const view: Storage = Object.create(methods);
  const cache = view as unknown as Record<string, string>;
  return { view, cache };
}

export interface Tab {
  readonly storage: Storage;
  /** What other tabs have changed and this one has not heard of yet. */
  readonly pending: [key: string, text: string | null][];
  hear: (key: string, text: string | null) => void;
  deliver(): void;
  close(): void;
}
