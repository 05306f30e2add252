import type { TrainerChoice } from '#domain/room/poll.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Counting } from './useCounting.ts';

/** One option: a hand more, a hand less, or the number typed. */
export function Row({ choice, hands, share, counting, say }: RowProps) {
  const { id, letter, text, right } = choice;
  return (
    <li className="hands" data-right={right || undefined}>
      <p className="hands-option" id={`hands-${id}`}>
        <Text as="b">{letter}</Text>
        <Text>{text}</Text>
        {right && <Text className="hands-right">{say('room.right')}</Text>}
      </p>
      <button
        className="btn"
        type="button"
        aria-label={say('room.less', { letter })}
        onClick={() => counting.add(id, -1)}
      >
        <Text>−</Text>
      </button>
      <input
        type="number"
        inputMode="numeric"
        min="0"
        max="999"
        aria-label={say('room.count', { letter })}
        aria-describedby={`hands-${id}`}
        value={hands}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => counting.set(id, Number(currentTarget.value))}
      />
      <button
        className="btn hands-more"
        type="button"
        aria-label={say('room.more', { letter })}
        onClick={() => counting.add(id, 1)}
      >
        <Text>+</Text>
      </button>
      <Text className="hands-share">{`${share} %`}</Text>
    </li>
  );
}

interface RowProps {
  choice: TrainerChoice;
  hands: number;
  /** In per cent. */
  share: number;
  counting: Counting;
  say: Say;
}
