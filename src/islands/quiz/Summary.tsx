import type { Summary as Standing } from '#domain/quiz/session.ts';
import type { Say } from './props.ts';
import { Text } from './Text.tsx';

/** The line below the last question, as soon as anything has been checked. */
export function Summary({ summary, say, onRetry }: SummaryProps) {
  const { count, right, missed, open } = summary;
  if (open.length === count) return null;
  return (
    <div className="acts sum">
      <p>
        <Text as="b">{`${say('quiz.score', { right, count })} `}</Text>
        {open.length > 0 && <Text>{say('quiz.open', { count: open.length })}</Text>}
      </p>
      {missed.length > 0 && (
        <button className="btn" type="button" onClick={onRetry}>
          <Text>{say('quiz.retry.missed')}</Text>
        </button>
      )}
    </div>
  );
}

interface SummaryProps {
  summary: Standing;
  say: Say;
  onRetry: () => void;
}
