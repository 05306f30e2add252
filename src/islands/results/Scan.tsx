import { useEffect, useRef, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { CameraReason } from './camera.ts';
import type { Say } from './props.ts';

/** The camera: off until somebody presses the button, and off again when it is closed. */
export function Scan({ say, total, onCode }: ScanProps) {
  const [on, setOn] = useState(false);
  const [failed, setFailed] = useState<CameraReason | 'missing'>();
  const button = useRef<HTMLButtonElement>(null);

  function close(reason?: CameraReason | 'missing') {
    setOn(false);
    setFailed(reason);
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        className="btn"
        type="button"
        aria-expanded={on}
        onClick={() => (on ? close() : setOn(true))}
      >
        <Text>{say(on ? 'results.scan.stop' : 'results.scan')}</Text>
      </button>
      {on && <Camera say={say} total={total} onCode={onCode} onFail={close} />}
      {failed && !on && (
        <div className="notice" data-tone="bad" role="alert">
          <Text as="p">{say(`results.camera.${failed}`)}</Text>
        </div>
      )}
    </>
  );
}

function Camera({ say, total, onCode, onFail }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onCode, onFail });
  latest.current = { onCode, onFail };
  const seen = useRef<string>(undefined);

  useEffect(() => {
    let stop = () => {};
    let open = true;
    async function start() {
      const { watch, CameraError } = await import('./camera.ts');
      try {
        if (!video.current || !open) return;
        stop = await watch(video.current, (text) => {
          // A code stays in sight for many pictures.
          if (text !== seen.current) latest.current.onCode(text);
          seen.current = text;
        });
        if (!open) stop();
      } catch (error) {
        if (open) latest.current.onFail(error instanceof CameraError ? error.reason : 'busy');
      }
    }
    start().catch(() => latest.current.onFail('missing'));
    return () => {
      open = false;
      stop();
    };
  }, []);

  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={say('results.scan.picture')} />
      <Text as="p">{say('results.scan.how', { count: total })}</Text>
    </div>
  );
}

interface ScanProps {
  say: Say;
  /** How many codes are there. */
  total: number;
  /** Called once for a code that comes in sight. */
  onCode: (text: string) => void;
}

interface CameraProps extends ScanProps {
  onFail: (reason: CameraReason | 'missing') => void;
}
