import type { Slide } from '#domain/deck/deck.ts';
import type { TrainerPoll } from '#domain/room/poll.ts';
import { type Act, goTo, knowRoom, vote } from '#domain/stage/acts.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { translate } from '#i18n/translate.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Questions } from '#islands/room/Questions.tsx';
import { RoomVote } from '#islands/room/RoomVote.tsx';

/** The vote on the question that the room sees, and all questions of the module. */
export function Vote({ polls, slide, stage, lang, strings, act }: VoteProps) {
  const say: Say = (key, params) => translate(strings, lang, key, params);
  const poll = polls.find(({ id }) => id === slide?.question);
  return (
    <>
      {poll && (
        <RoomVote
          key={poll.id}
          poll={poll}
          votes={stage.votes[poll.id] ?? {}}
          room={stage.room}
          revealed={slide?.kind === 'why' || (slide?.kind === 'vote' && stage.state > 0)}
          lang={lang}
          strings={strings}
          say={say}
          onVotes={(votes) => act(vote(poll.id, votes))}
          onRoom={(room) => act(knowRoom(room))}
        />
      )}
      <Questions
        polls={polls}
        votes={stage.votes}
        room={stage.room}
        say={say}
        onAsk={(question) => act(goTo(`${question}-ask`))}
      />
    </>
  );
}

interface VoteProps {
  /** Of the module: `getTrainerPolls`. */
  polls: readonly TrainerPoll[];
  /** The slide that is shown. */
  slide: Slide | undefined;
  stage: Stage;
  lang: string;
  /** The sentences `room.*`, `tally.*`, `cards.reader.*`, `cards.fault.*` and `cards.advice.*`. */
  strings: Record<string, string>;
  act: (act: Act) => void;
}
