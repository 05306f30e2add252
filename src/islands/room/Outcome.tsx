import { adviseTrainer, shareRight, strongestError } from '#domain/room/outcome.ts';
import type { TrainerPoll } from '#domain/room/poll.ts';
import { countHands, countPeople } from '#domain/room/shares.ts';
import type { Votes } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { tellChoice } from './tell.ts';

/** For the trainer alone: how the vote goes, what to do now, and what is behind the wrong hands. */
export function Outcome({ poll, votes, people, revealed, say }: OutcomeProps) {
  const share = shareRight(poll, votes, people);
  if (share === undefined) return <Text as="p">{say(`room.ask.${poll.kind}`)}</Text>;
  const error = strongestError(poll, votes);
  const silent = people ? people - countPeople(poll, votes) : 0;
  return (
    <>
      <p role="status">
        <Text as="b">{say('room.right.share', { share: Math.round(100 * share) })}</Text>{' '}
        <Text>{say('tally.hands', { count: countHands(poll, votes) })}</Text>
        {silent > 0 && <Text>{`, ${say('room.silent', { count: silent })}`}</Text>}
      </p>
      {!revealed && <Text as="p">{say(`room.advice.${adviseTrainer(share)}`)}</Text>}
      {error && (error.misconception || error.feedback) && (
        <p>
          <Text as="b">{say('room.error', { letter: error.letter })}</Text>{' '}
          <Text>{tellChoice(error, say)}</Text>
        </p>
      )}
    </>
  );
}

interface OutcomeProps {
  poll: TrainerPoll;
  votes: Votes;
  people: number | undefined;
  /** The room sees the answer. */
  revealed: boolean;
  say: Say;
}
