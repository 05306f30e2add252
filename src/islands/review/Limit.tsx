import { LIMITS } from '#domain/review/today.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { setReviewLimit } from '#stores/review.ts';
import type { Say } from './props.ts';

/** How many cards a day come back at most. */
export function Limit({ limit, say }: { limit: number; say: Say }) {
  return (
    <fieldset className="limit" aria-describedby="limit-text">
      <Text as="legend">{say('review.limit')}</Text>
      <div className="row">
        {LIMITS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="limit"
              value={one}
              checked={one === limit}
              onChange={() => setReviewLimit(one)}
            />
            <Text>{String(one)}</Text>
          </label>
        ))}
      </div>
      <Text as="p" id="limit-text">
        {say('review.limit.text')}
      </Text>
    </fieldset>
  );
}
