import type { Say, SpeakerProps } from './props.ts';

/** A window that has not answered for so long is not there, in milliseconds. */
const SILENCE = 6000;

interface Props extends Pick<SpeakerProps, 'audience' | 'blocked' | 'obey'> {
  /** When the window for the audience was last heard of. */
  seen: number | undefined;
  now: number;
  say: Say;
}

/** Whether the room sees the slides, and how to open the window for it. */
export default function Projector({ audience, blocked, obey, seen, now, say }: Props) {
  const isThere = seen !== undefined && now - seen < SILENCE;
  return (
    <div className="projector" data-there={isThere ? '' : undefined}>
      <p role="status">
        <span className="lamp" aria-hidden="true" />
        {isThere
          ? say('speaker.there')
          : say(seen === undefined ? 'speaker.absent' : 'speaker.lost')}
        {!isThere && seen !== undefined && (
          <small aria-hidden="true"> {say('speaker.seen', { count: toSeconds(now - seen) })}</small>
        )}
      </p>
      {!isThere && (
        <button type="button" className="btn primary" onClick={() => obey('speaker')}>
          {say('speaker.open')}
        </button>
      )}
      {blocked && !isThere && (
        <p role="alert">
          {say('speaker.blocked')}{' '}
          <a href={audience.href} target={audience.name} rel="opener">
            {say('speaker.link')}
          </a>
        </p>
      )}
    </div>
  );
}

function toSeconds(span: number): number {
  return Math.floor(span / 1000);
}
