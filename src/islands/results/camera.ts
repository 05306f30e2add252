import decodeQR from 'qr/decode.js';

/** In pixels; the code fills a good part of the picture, so this is enough. */
const WIDTH = 960;

/** Milliseconds between two looks. */
const PAUSE = 120;

/**
 * Shows what the camera sees in a video, and reads QR codes from it until it is stopped. The picture
 * stays in the page.
 *
 * @returns Stops it and turns the camera off.
 * @throws `CameraError`
 */
export async function watch(
  video: HTMLVideoElement,
  onCode: (text: string) => void,
): Promise<() => void> {
  // Without https browsers do not have this at all.
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError('insecure');
  const stream = await openCamera();
  let running = true;
  const stop = () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
  } catch {
    stop();
    throw new CameraError('busy');
  }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const look = () => {
    if (!running) return;
    const text = context && video.videoWidth > 0 ? read(video, canvas, context) : undefined;
    if (text) onCode(text);
    setTimeout(look, PAUSE);
  };
  look();
  return stop;
}

async function openCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
  } catch (error) {
    throw new CameraError(REASONS[error instanceof DOMException ? error.name : ''] ?? 'busy');
  }
}

function read(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): string | undefined {
  const scale = Math.min(1, WIDTH / video.videoWidth);
  canvas.width = Math.ceil(video.videoWidth * scale);
  canvas.height = Math.ceil(video.videoHeight * scale);
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // No code in this picture; the next one comes soon.
    return undefined;
  }
}

const REASONS: Readonly<Record<string, CameraReason>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/**
 * - `insecure`: the page came without https
 * - `denied`: by a person, the browser or the host
 * - `none`: no camera
 * - `busy`: another program has it, or it does not start
 */
export type CameraReason = 'insecure' | 'denied' | 'none' | 'busy';

export class CameraError extends Error {
  readonly reason: CameraReason;

  constructor(reason: CameraReason) {
    super(`The camera cannot be used: ${reason}`);
    this.reason = reason;
  }
}
