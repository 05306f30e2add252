import type { Glance } from '#domain/cards/find/reader.ts';
import { Shutter } from './camera.ts';
import { openDetector } from './detector.ts';

/** What was seen, and when and in which picture. */
export interface Look extends Glance {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the newest frame of a video again and again, one at a time.
 *
 * @returns ends it
 */
export function watchVideo(video: HTMLVideoElement, onLook: (look: Look) => void): () => void {
  const shutter = new Shutter();
  const detector = openDetector();
  let open = true;

  async function look() {
    if (!open) return;
    const at = performance.now();
    const frame = shutter.take(video);
    if (frame) {
      const { width, height } = frame;
      const glance = await detector.read(frame);
      if (open) onLook({ ...glance, at, width, height });
    }
    if (open) requestAnimationFrame(next);
  }

  function next() {
    look().catch(reportError);
  }

  next();
  return () => {
    open = false;
    detector.close();
  };
}
