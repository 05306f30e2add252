import { choosePlan, startOver } from '#domain/stage/acts.ts';
import type { Deck } from '#domain/stage/deck.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { LENGTHS } from '#domain/timetable/timetable.ts';
import type { Connection } from '#stores/stage.ts';
import type { Say } from './props.ts';

interface Props {
  deck: Deck;
  stage: Stage;
  connection: Connection;
  say: Say;
}

/** The length of the workshop, and the way back to its beginning. */
export default function Plan({ stage, connection, say }: Props) {
  return (
    <details className="plan">
      <summary>{say('speaker.plan')}</summary>
      <p>
        <label htmlFor="plan-length">{say('speaker.length')}</label>
        <select
          id="plan-length"
          value={stage.minutes ?? ''}
          onChange={({ target }) =>
            connection.act(choosePlan(target.value ? Number(target.value) : undefined))
          }
        >
          <option value="">{say('speaker.length.none')}</option>
          {[...new Set([...LENGTHS, ...(stage.minutes === undefined ? [] : [stage.minutes])])].map(
            (minutes) => (
              <option key={minutes} value={minutes}>
                {say('speaker.minutes', { count: minutes })}
              </option>
            ),
          )}
        </select>
      </p>
      <p>
        <button type="button" className="btn" onClick={() => connection.act(startOver)}>
          {say('speaker.over')}
        </button>{' '}
        <small>{say('speaker.over.note')}</small>
      </p>
    </details>
  );
}
