import { useEffect, useRef, useState } from 'react';
import { CameraError, type CameraFault, closeCamera, listCameras, openCamera } from './camera.ts';

/** What the camera is doing. */
export type CameraState =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'on'; readonly stream: MediaStream; readonly cameras: MediaDeviceInfo[] }
  | { readonly kind: 'fault'; readonly fault: CameraFault };

/** A camera that is on only after `start`, and off as soon as the component is gone. */
export function useCamera() {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const held = useRef<Held>({ turn: 0 }).current;

  useEffect(() => () => end(held), [held]);

  async function start(deviceId?: string) {
    end(held);
    const mine = held.turn;
    setState({ kind: 'asking' });
    try {
      const opened = await openCamera(deviceId);
      if (mine !== held.turn) return closeCamera(opened);
      held.stream = opened;
      opened.getVideoTracks()[0]?.addEventListener('ended', () => {
        if (mine === held.turn) setState({ kind: 'fault', fault: 'lost' });
      });
      const cameras = await listCameras();
      if (mine === held.turn) setState({ kind: 'on', stream: opened, cameras });
    } catch (error) {
      if (mine !== held.turn) return;
      end(held);
      setState({ kind: 'fault', fault: error instanceof CameraError ? error.fault : 'failed' });
    }
  }

  function stop() {
    end(held);
    setState({ kind: 'off' });
  }

  return { state, start, stop };
}

interface Held {
  /** Counts the starts and ends: an answer to an earlier start is not wanted any more. */
  turn: number;
  stream?: MediaStream | undefined;
}

function end(held: Held) {
  held.turn++;
  closeCamera(held.stream);
  held.stream = undefined;
}
