/** Wide enough for the cards in the last row; more would only be slower. */
const WIDTH = 1280;

/** Why there is no picture. Each has its own sentence, `cards.fault.<fault>`. */
export type CameraFault = 'insecure' | 'denied' | 'none' | 'busy' | 'lost' | 'failed';

/**
 * Asks for a camera: the chosen one, else the one that looks away from the screen.
 *
 * @throws {CameraError} that says why there is none
 */
export async function openCamera(deviceId: string | undefined): Promise<MediaStream> {
  // Browsers leave it out where a page came over an open line. Its type does not know that.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices?.getUserMedia) throw new CameraError('insecure');
  const which = deviceId
    ? { deviceId: { exact: deviceId } }
    : { facingMode: { ideal: 'environment' } };
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { ...which, width: { ideal: WIDTH }, height: { ideal: 720 } },
    });
  } catch (error) {
    throw new CameraError(nameFault(error));
  }
}

/** The cameras of this device; browsers name them once one of them was allowed. */
export async function listCameras(): Promise<MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '');
}

/** Ends every track: the lamp of the camera goes out. */
export function closeCamera(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

export class CameraError extends Error {
  readonly fault: CameraFault;

  constructor(fault: CameraFault) {
    super(`The camera: ${fault}`);
    this.fault = fault;
  }
}

const FAULTS: Record<string, CameraFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What a browser's error means to a trainer. */
export function nameFault(error: unknown): CameraFault {
  return (error instanceof Error && FAULTS[error.name]) || 'failed';
}

/** Takes single frames from a running video, at most 1280 pixels wide. */
export class Shutter {
  readonly #canvas = document.createElement('canvas');

  /** Nothing while the camera has not sent a picture. */
  take(video: HTMLVideoElement): ImageData | undefined {
    const { videoWidth, videoHeight, readyState } = video;
    if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0) return undefined;
    const scale = Math.min(1, WIDTH / videoWidth);
    const width = Math.round(videoWidth * scale);
    const height = Math.round(videoHeight * scale);
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      Object.assign(this.#canvas, { width, height });
    }
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(video, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height);
  }
}
