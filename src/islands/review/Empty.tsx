import type { ReviewLesson } from '#domain/review/deck.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Say } from './props.ts';

/** Before anything was learned. */
export function Empty({ first, say }: { first: ReviewLesson | undefined; say: Say }) {
  return (
    <div className="empty">
      <Text as="p">{say('review.empty')}</Text>
      {first && (
        <a className="btn primary" href={first.path}>
          <Text>{say('review.start', { title: first.title })}</Text>
        </a>
      )}
    </div>
  );
}
