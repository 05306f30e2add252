import { undrop } from '#domain/stage/acts.ts';
import { type Deck, paceOf } from '#domain/stage/deck.ts';
import type { Stage } from '#domain/stage/stage.ts';
import type { Connection } from '#stores/stage.ts';
import type { Say } from './props.ts';

interface Props {
  deck: Deck;
  stage: Stage;
  now: number;
  say: Say;
  connection: Connection;
  onDrop(): void;
}

/** Whether the workshop is on time, what to drop if not, and what was dropped. */
export default function Pace({ deck, stage, now, say, connection, onDrop }: Props) {
  const pace = paceOf(deck, stage, now);
  const titleOf = (id: string) => deck.steps.find((step) => step.id === id)?.title ?? id;
  if (!pace && stage.dropped.length === 0) return null;
  return (
    <section className="pace" aria-label={say('speaker.pace')}>
      {pace && (
        <>
          <p role="status" data-late={pace.late > 0 ? '' : undefined}>
            <b>{sayPace(pace.behind, say)}</b>
            {pace.late > 0 && pace.drop.length === 0 && pace.shortening > 0 && (
              <> {say('speaker.shorten', { count: Math.min(pace.late, pace.shortening) })}</>
            )}
            {pace.missing > 0 && <> {say('speaker.missing', { count: pace.missing })}</>}
          </p>
          {pace.drop.length > 0 && (
            <p className="proposal">
              <button type="button" className="btn primary" onClick={onDrop}>
                {say('speaker.drop', { count: pace.drop.length })} <kbd>D</kbd>
              </button>
              <span>
                {pace.drop.map(titleOf).join(', ')} {say('speaker.gain', { count: pace.gain })}
              </span>
            </p>
          )}
        </>
      )}
      {stage.dropped.length > 0 && (
        <ul aria-label={say('speaker.dropped')}>
          {stage.dropped.map((id) => (
            <li key={id}>
              <s>{titleOf(id)}</s>{' '}
              <button type="button" className="btn" onClick={() => connection.act(undrop(id))}>
                {say('speaker.undrop')} <span className="sr">{titleOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sayPace(behind: number, say: Say): string {
  if (behind === 0) return say('speaker.on.time');
  return behind > 0
    ? say('speaker.behind', { count: behind })
    : say('speaker.ahead', { count: -behind });
}
