import type { TrainerPoll } from '#domain/room/poll.ts';
import { shareVotes } from '#domain/room/shares.ts';
import type { Room, Votes } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { Cards } from './Cards.tsx';
import { Advice, Standing } from './Outcome.tsx';
import { Row } from './Row.tsx';
import { Settings } from './Settings.tsx';
import { tellChoice } from './tell.ts';
import { useCounting } from './useCounting.ts';
import { useVoteKeys } from './useVoteKeys.ts';

/**
 * Counts the votes on the question that the room sees, by hands or cards. Give it a `key` by question:
 * undo does not reach into another one. Once the answer is seen, cards that are turned or lowered must
 * not count any more; who had a question without options right is asked only then.
 */
export function RoomVote(props: RoomVoteProps) {
  const { poll, votes, room, revealed, lang, strings, say, onVotes, onRoom } = props;
  const people = room?.people;
  const counting = useCounting({ poll, votes, people, onVotes });
  useVoteKeys(poll, counting);
  const shares = shareVotes(poll, votes, people);

  return (
    <section className="vote" aria-labelledby="vote">
      <h2 id="vote">
        <Text>{say('room.title')}</Text>
      </h2>
      <Standing poll={poll} votes={votes} people={people} say={say} />
      <ol>
        {poll.choices.map((choice) => (
          <Row
            key={choice.id}
            choice={choice}
            hands={votes[choice.id] ?? 0}
            share={shares[choice.id] ?? 0}
            counting={counting}
            say={say}
          />
        ))}
      </ol>
      <p className="row">
        <button
          className="btn"
          type="button"
          aria-disabled={!counting.canUndo}
          onClick={counting.undo}
        >
          <Text>{say('room.undo')}</Text>
        </button>
        <button className="btn" type="button" onClick={counting.clear}>
          <Text>{say('room.clear')}</Text>
        </button>
      </p>
      <Advice poll={poll} votes={votes} people={people} revealed={revealed} say={say} />
      {revealed === (poll.kind === 'had') && (
        <Cards
          poll={poll}
          lang={lang}
          strings={strings}
          say={say}
          onStart={() => {
            counting.keep();
            onRoom({ cards: [...new Set([...(room?.cards ?? []), poll.id])] });
          }}
          onVotes={onVotes}
        />
      )}
      <Settings room={room} say={say} onRoom={onRoom} />
      <details>
        <Text as="summary">{say('room.answers')}</Text>
        <ul>
          {poll.choices
            .filter(({ feedback }) => feedback)
            .map((choice) => (
              <li key={choice.id}>
                <Text as="b">{`${choice.letter}: `}</Text>
                <Text>{tellChoice(choice, say)}</Text>
              </li>
            ))}
          {poll.thoughts.map((thought) => (
            <li key={thought}>
              <Text>{say('room.behind', { belief: thought })}</Text>
            </li>
          ))}
        </ul>
      </details>
      <Text as="p" className="quiet">
        {say('room.private')}
      </Text>
      <Text as="p" className="quiet">
        {say('room.keys')}
      </Text>
    </section>
  );
}

interface RoomVoteProps {
  poll: TrainerPoll;
  votes: Votes;
  room: Room | undefined;
  /** The room sees the answer. */
  revealed: boolean;
  lang: string;
  /** The sentences of the camera. */
  strings: Record<string, string>;
  /** Knows the sentences `room.*` and `tally.*`. */
  say: Say;
  onVotes: (votes: Votes) => void;
  onRoom: (room: Room) => void;
}
