import { compareLevels, type TopicLevel } from '#domain/level/level.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { Explained } from './Explained.tsx';
import type { LevelData, Say, TopicInfo } from './props.ts';

/** Own estimate and answers side by side, and a place to start for each topic. */
export function Result({ levels, answers, say, onAgain, ...data }: ResultProps) {
  const { topics, tiers } = data;
  return (
    <>
      <h2 tabIndex={-1}>
        <Text>{say('level.result')}</Text>
      </h2>
      <Text as="p">{say('level.result.why')}</Text>
      <ul className="level-topics">
        {topics.map((topic) => {
          const level = levels.find(({ id }) => id === topic.id);
          return level && <Row key={topic.id} {...{ topic, level, tiers, say }} />;
        })}
      </ul>
      <Text as="p">{say('level.free')}</Text>
      <Explained {...data} {...{ answers, say }} />
      <div className="acts noprint">
        <a className="btn" href={data.map}>
          <Text>{say('level.map')}</Text>
        </a>
        <button className="btn" type="button" onClick={onAgain}>
          <Text>{say('level.again')}</Text>
        </button>
      </div>
    </>
  );
}

function Row({ topic, level, tiers, say }: RowProps) {
  const { self, proposed } = level;
  const comparison = compareLevels(level);
  const nameOf = (tier: number | undefined) =>
    tier === undefined ? say('level.none') : say(`tier.${tiers[tier]}`);
  return (
    <li>
      <h3>
        <Text>{topic.title}</Text>
      </h3>
      <dl>
        <div>
          <dt>
            <Text>{say('level.you')}</Text>
          </dt>
          <dd>
            {self !== undefined && <Scale tier={self} count={tiers.length} />}
            <Text>{nameOf(self)}</Text>
          </dd>
        </div>
        <div>
          <dt>
            <Text>{say('level.check')}</Text>
          </dt>
          <dd>
            {proposed !== undefined && <Scale tier={proposed} count={tiers.length} />}
            <Text>{nameOf(proposed)}</Text>
          </dd>
        </div>
      </dl>
      {comparison && <Text as="p">{say(`level.compare.${comparison}`)}</Text>}
      <Start topic={topic} tier={proposed ?? 0} say={say} />
    </li>
  );
}

/** The module to begin with; where it is still to come, what there is until then. */
function Start({ topic, tier, say }: { topic: TopicInfo; tier: number; say: Say }) {
  const wanted = topic.modules[tier];
  const ready = topic.modules.slice(0, tier + 1).findLast((module) => module?.path);
  return (
    <>
      {wanted && !wanted.path && (
        <Text as="p">
          {say(ready ? 'level.coming' : 'level.coming.only', { title: wanted.title })}
        </Text>
      )}
      {ready && (
        <p>
          <a className="btn" href={ready.path}>
            <Text>{say('level.start', { title: ready.title })}</Text>
          </a>
        </p>
      )}
      {ready && (
        <details>
          <Text as="summary">{say('level.known')}</Text>
          <Text as="p">{say('level.testout')}</Text>
          <ul>
            {ready.lessons.map(({ title, quiz }) => (
              <li key={quiz}>
                <a href={quiz}>
                  <Text>{title}</Text>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Dots for the eye; the name of the tier stands beside them. */
function Scale({ tier, count }: { tier: number; count: number }) {
  return (
    <span className="dots" aria-hidden="true">
      {DOTS.slice(0, count).map((dot) => (
        <i key={dot} className={dot <= tier ? '' : 'o'} />
      ))}
    </span>
  );
}

const DOTS = [0, 1, 2, 3, 4];

interface ResultProps extends LevelData {
  levels: readonly TopicLevel[];
  answers: Readonly<Record<string, readonly string[]>>;
  say: Say;
  onAgain: () => void;
}

interface RowProps {
  topic: TopicInfo;
  level: TopicLevel;
  tiers: readonly string[];
  say: Say;
}
