import { useEffect, useRef } from 'react';
import type { SeenCard } from '#domain/cards/card.ts';
import type { View } from './useReading.ts';
import { type Look, watchVideo } from './watch.ts';

/** What the camera sees, with an outline around every card that is read. It goes nowhere else. */
export function Picture({ stream, view, label, onLook }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const listener = useRef(onLook);
  listener.current = onLook;

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    // A picture that is not shown to the end is no fault: the camera may be closed in between.
    element.play().catch(() => undefined);
    const end = watchVideo(element, (look) => listener.current(look));
    return () => {
      end();
      element.srcObject = null;
    };
  }, [stream]);

  return (
    <div className="reader-picture">
      <video ref={video} aria-label={label} muted playsInline />
      {view && (
        <svg aria-hidden="true" viewBox={`0 0 ${view.width} ${view.height}`}>
          {view.cards.map((card) => (
            <Outline key={`${card.number} ${card.corners[0].x}`} card={card} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Outline({ card: { corners, letter } }: { card: SeenCard }) {
  const x = corners.reduce((sum, corner) => sum + corner.x, 0) / 4;
  const y = corners.reduce((sum, corner) => sum + corner.y, 0) / 4;
  return (
    <>
      <polygon
        points={corners.map((corner) => `${corner.x},${corner.y}`).join(' ')}
        data-askew={letter === undefined || undefined}
      />
      <text x={x} y={y}>
        {letter ?? '?'}
      </text>
    </>
  );
}

interface PictureProps {
  stream: MediaStream;
  view: View | undefined;
  /** What the picture is, for those who do not see it. */
  label: string;
  onLook: (look: Look) => void;
}
