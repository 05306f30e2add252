import type { Frame } from '#domain/cards/find/frame.ts';
import type { Glance } from '#domain/cards/find/reader.ts';

/** Reads one frame at a time. */
export interface Detector {
  /** What the frame shows. One frame after the other: the next only when this one is read. */
  read(frame: ImageData): Promise<Glance>;
  close(): void;
}

/** A worker reads; where workers fail, the page itself does, a little less smoothly. */
export function openDetector(): Detector {
  const worker = startWorker();
  let onPage: Promise<(frame: Frame) => Glance> | undefined;

  async function readOnPage(frame: Frame): Promise<Glance> {
    onPage ??= import('#domain/cards/find/reader.ts').then(({ openReader }) => openReader());
    return (await onPage)(frame);
  }

  return {
    async read(frame) {
      if (!worker || onPage) return readOnPage(frame);
      // The worker gets a copy, so that the frame is still here if it does not start.
      return ask(worker, frame).catch(() => readOnPage(frame));
    },
    close() {
      worker?.terminate();
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

function ask(worker: Worker, frame: ImageData): Promise<Glance> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Glance>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(frame);
  });
}
