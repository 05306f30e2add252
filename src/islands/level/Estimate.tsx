import type { TopicLevel } from '#domain/level/level.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { LevelData, Say } from './props.ts';

/** What do you believe of yourself? It may be left out; it is worth more before the questions. */
export function Estimate({ topics, tiers, levels, say, onChoose, onNext }: EstimateProps) {
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <h2 tabIndex={-1}>
        <Text>{say('level.estimate')}</Text>
      </h2>
      <Text as="p">{say('level.estimate.why')}</Text>
      {topics.map(({ id, title }) => (
        <fieldset key={id}>
          <Text as="legend">{title}</Text>
          <div className="picks">
            {tiers.map((tier, index) => (
              <label key={tier}>
                <input
                  type="radio"
                  name={`level-${id}`}
                  checked={levels.find((level) => level.id === id)?.self === index}
                  onChange={() => onChoose(id, index)}
                />
                <Text>{say(`level.self.${tier}`)}</Text>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <button className="btn primary" type="submit">
        <Text>{say('level.begin')}</Text>
      </button>
    </form>
  );
}

interface EstimateProps extends LevelData {
  levels: readonly TopicLevel[];
  say: Say;
  onChoose: (topic: string, tier: number) => void;
  onNext: () => void;
}
