import { useSyncExternalStore } from 'react';
import type { Store } from '#stores/store.ts';

/** What a store holds, kept up to date; while the server's HTML comes to life, what the server had. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.listen, store.get, () => store.init);
}
