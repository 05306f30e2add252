import { shareRight, strongestError, WELL } from '#domain/room/outcome.ts';
import type { TrainerPoll } from '#domain/room/poll.ts';
import type { Stage } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';

/** All questions of the module, how each went, and the way to its slide. */
export function Questions({ polls, votes, room, say, onAsk }: QuestionsProps) {
  return (
    <details className="vote-questions">
      <Text as="summary">{say('room.questions')}</Text>
      <ol>
        {polls.map((poll) => {
          const counted = votes[poll.id] ?? {};
          const share = shareRight(poll, counted, room?.people);
          const belief = strongestError(poll, counted)?.misconception;
          return (
            <li key={poll.id} data-voted={share !== undefined || undefined}>
              <button className="btn" type="button" onClick={() => onAsk(poll.id)}>
                <Text>{poll.prompt}</Text>
              </button>
              <Text>
                {share === undefined
                  ? say('room.unasked')
                  : say('tally.share', { share: Math.round(100 * share) })}
              </Text>
              {share !== undefined && share < WELL && belief && (
                <Text>{say('room.behind', { belief })}</Text>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

interface QuestionsProps extends Pick<Stage, 'votes' | 'room'> {
  polls: readonly TrainerPoll[];
  say: Say;
  /** Shows the slide that asks this question. */
  onAsk: (question: string) => void;
}
