import type { Shelf } from './storage.ts';

/** Longer texts are not worth reading: no message of ours comes near. */
const LONGEST = 100_000;

/**
 * A line between the windows of this site. It is a BroadcastChannel; where a browser has none, or
 * forbids it, the storage carries each message: its event comes to all windows but the one that wrote.
 * Neither waits for a window to be painted, so a hidden one hears as well. Nothing here throws.
 *
 * @param key Where a message lies for a moment in the storage.
 * @param hear Gets whatever anybody sends, sane or not.
 */
export function openWire(shelf: Shelf, key: string, hear: (value: unknown) => void): Wire {
  const channel = openChannel(shelf.prefix + key);
  const stop = new AbortController();
  channel?.addEventListener('message', ({ data }) => hear(data));
  if (!channel) {
    addEventListener(
      'storage',
      (event) => {
        if (event.key === shelf.prefix + key) hear(parse(event.newValue));
      },
      stop,
    );
  }
  return {
    post(message) {
      if (channel) return channel.postMessage(message);
      shelf.write(key, JSON.stringify(message));
      // The others get both events; nothing is left lying about, and the same text can be sent again.
      shelf.remove(key);
    },
    close() {
      stop.abort();
      channel?.close();
    },
  };
}

/** Reads a text as JSON; undefined for what is none or too long. */
export function parse(text: string | null): unknown {
  if (!text || text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

export interface Wire {
  post(message: object): void;
  close(): void;
}
