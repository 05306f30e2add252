import type { TrainerChoice } from '#domain/room/poll.ts';
import type { Say } from '#islands/quiz/props.ts';

/** What a trainer can say about an option: what somebody believes who chose it, and the author's answer. */
export function tellChoice({ misconception, feedback }: TrainerChoice, say: Say): string {
  const belief = misconception && say('room.behind', { belief: misconception });
  return [belief, feedback].filter(Boolean).join(' ');
}
