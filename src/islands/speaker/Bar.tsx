import { takeBreak } from '#domain/stage/acts.ts';
import type { Command } from '#domain/stage/keys.ts';
import type { Connection } from '#stores/stage.ts';
import type { Say } from './props.ts';

interface Props {
  say: Say;
  black: boolean;
  obey(command: Command): void;
  connection: Connection;
}

const OTHERS: readonly Command[] = ['overview', 'find', 'speaker', 'help'];

/** Everything that the stage can do, for a finger. */
export default function Bar({ say, black, obey, connection }: Props) {
  return (
    <nav className="console-bar" aria-label={say('stage.bar')}>
      <button type="button" className="btn" data-do="back">
        <span aria-hidden="true">←</span> {say('stage.do.back')}
      </button>
      <button type="button" className="btn primary" data-do="next">
        {say('stage.do.next')} <span aria-hidden="true">→</span>
      </button>
      <button type="button" className="btn" aria-pressed={black} onClick={() => obey('black')}>
        {say('stage.do.black')}
      </button>
      <button type="button" className="btn" onClick={() => connection.act(takeBreak)}>
        {say('speaker.break')}
      </button>
      {OTHERS.map((command) => (
        <button key={command} type="button" className="btn" data-do={command}>
          {say(`speaker.do.${command}`)}
        </button>
      ))}
    </nav>
  );
}
