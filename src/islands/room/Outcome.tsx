import { adviseTrainer, shareRight, strongestError } from '#domain/room/outcome.ts';
import type { TrainerPoll } from '#domain/room/poll.ts';
import { countHands, countPeople } from '#domain/room/shares.ts';
import type { Votes } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { tellChoice } from './tell.ts';

/** How to ask; once hands are counted, how many were right. */
export function Standing({ poll, votes, people, say }: OutcomeProps) {
  const share = shareRight(poll, votes, people);
  const silent = people ? people - countPeople(poll, votes) : 0;
  if (share === undefined) return <Text as="p">{say(`room.ask.${poll.kind}`)}</Text>;
  return (
    <p role="status">
      <Text as="b">{say('room.right.share', { share: Math.round(100 * share) })}</Text>{' '}
      <Text>{say('tally.hands', { count: countHands(poll, votes) })}</Text>
      {silent > 0 && <Text>{`, ${say('room.silent', { count: silent })}`}</Text>}
    </p>
  );
}

/** What the vote calls for before the room sees the answer, and what is behind the wrong hands. */
export function Advice({ poll, votes, people, revealed, say }: AdviceProps) {
  const share = shareRight(poll, votes, people);
  const error = strongestError(poll, votes);
  const told = error && tellChoice(error, say);
  return (
    <>
      {share !== undefined && !revealed && (
        <Text as="p">{say(`room.advice.${adviseTrainer(share)}`)}</Text>
      )}
      {told && (
        <p>
          <Text as="b">{say('room.error', { letter: error.letter })}</Text> <Text>{told}</Text>
        </p>
      )}
    </>
  );
}

interface OutcomeProps {
  poll: TrainerPoll;
  votes: Votes;
  people: number | undefined;
  say: Say;
}

interface AdviceProps extends OutcomeProps {
  /** The room sees the answer. */
  revealed: boolean;
}
