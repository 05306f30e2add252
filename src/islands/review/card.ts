import type { Progress } from '#domain/progress/types.ts';
import type { Card } from '#domain/review/deck.ts';
import type { Day } from '#domain/review/today.ts';
import type { Say } from './props.ts';

/** What every kind of card gets. */
export interface CardProps {
  card: Card;
  progress: Progress;
  day: Day;
  say: Say;
  /** The learner goes on to the next card. */
  onNext: () => void;
}
