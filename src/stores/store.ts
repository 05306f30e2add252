/**
 * A value and those who listen to it. It opens when somebody reads it or listens, and not before, so
 * that server and browser render alike.
 */
export function makeStore<T>(init: T, open: () => void): Store<T> {
  const listeners = new Set<{ hear(value: T): void }>();
  let value = init;
  const store: Store<T> = {
    init,
    get() {
      open();
      return value;
    },
    set(next) {
      if (next === value) return;
      value = next;
      for (const { hear } of [...listeners]) {
        // One element that fails takes no other along.
        try {
          hear(value);
        } catch (error) {
          reportError(error);
        }
      }
    },
    listen(hear) {
      open();
      const listener = { hear };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribe(hear) {
      const stop = store.listen(hear);
      hear(value);
      return stop;
    },
  };
  return store;
}

export interface Store<T> {
  /** What it holds before it opens. */
  readonly init: T;
  get(): T;
  set(value: T): void;
  /** Calls back with every new value. @returns Stops it. */
  listen(hear: (value: T) => void): () => void;
  /** The same, and at once with the present value. */
  subscribe(hear: (value: T) => void): () => void;
}
