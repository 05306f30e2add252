import type { Card } from '#domain/review/deck.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Say } from './props.ts';

/** What kind of card it is, and from which lesson. */
export function CardHead({ card, say }: { card: Card; say: Say }) {
  const { kind, lesson } = card;
  return (
    <header>
      <h3 id="card-title">
        <Text>{say(`review.${kind}`)}</Text>
      </h3>
      <Text as="p">{say('review.from', { title: lesson.title })}</Text>
    </header>
  );
}
