import type { CSSProperties } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { Overview } from './overview.ts';
import type { Say } from './props.ts';

/** Three numbers, and the minutes of each tier. */
export function Did({ overview, say }: { overview: Overview; say: Say }) {
  return (
    <section aria-labelledby="did">
      <h2 id="did">
        <Text>{say('progress.did')}</Text>
      </h2>
      <ul className="stats">
        {(['lessons', 'answers', 'texts'] as const).map((kind) => (
          <li key={kind}>
            <Figure
              count={overview[kind]}
              sentence={say(`progress.${kind}`, { count: overview[kind] })}
            />
          </li>
        ))}
      </ul>
      <ul className="times">
        {overview.tiers.map((tier) => (
          <Time key={tier.id} tier={tier} say={say} />
        ))}
      </ul>
      <Text as="p" className="quiet">
        {say('bootcamp.time.how')}
      </Text>
    </section>
  );
}

function Time({ tier, say }: { tier: Overview['tiers'][number]; say: Say }) {
  const { title, done, left, coming } = tier;
  const all = done + left;
  const share = { '--done': all > 0 ? done / all : 0 } as CSSProperties;
  return (
    <li>
      <Text as="b">{title}</Text>
      {all > 0 && <span className="share" style={share} aria-hidden />}
      <Text>{all > 0 ? say('bootcamp.time.done', { done, all }) : say('bootcamp.time.none')}</Text>
      {left > 0 && <Text>{say('bootcamp.time.left', { count: left })}</Text>}
      {coming.modules > 0 && (
        <Text className="quiet">
          {say('bootcamp.time.coming', {
            count: coming.modules,
            time: sayLength(coming.minutes, say),
          })}
        </Text>
      )}
    </li>
  );
}

/** A length that is only planned yet: from two hours on, whole hours are exact enough. */
function sayLength(minutes: number, say: Say): string {
  return minutes < 120
    ? say('time.minutes', { count: minutes })
    : say('time.hours', { count: Math.round(minutes / 60) });
}

/** A sentence with its number in large. */
function Figure({ count, sentence }: { count: number; sentence: string }) {
  const [before = '', after = ''] = sentence.split(String(count));
  return (
    <>
      <Text>{before}</Text>
      <Text as="b">{String(count)}</Text>
      <Text>{after}</Text>
    </>
  );
}
