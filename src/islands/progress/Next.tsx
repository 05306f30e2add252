import { Text } from '#islands/quiz/Text.tsx';
import type { Proposal } from './overview.ts';
import type { Say } from './props.ts';

/** Where to go on and why: one thing in large, the others below it. */
export function Next({ next, say }: { next: readonly Proposal[]; say: Say }) {
  const [first, ...others] = next;
  return (
    <section className="noprint" aria-labelledby="next">
      <h2 id="next">
        <Text>{say('progress.next')}</Text>
      </h2>
      {first ? <Large one={first} say={say} /> : <Text as="p">{say('progress.next.all')}</Text>}
      {others.length > 0 && (
        <ul className="also">
          {others.map((one) => (
            <li key={one.why}>
              <a href={one.path}>
                <Text>{one.title}</Text>
              </a>
              <Text className="quiet">{reasonOf(one, say)}</Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Large({ one, say }: { one: Proposal; say: Say }) {
  return (
    <div className="resume">
      <div>
        <Text as="p" className="eyebrow">
          {reasonOf(one, say)}
        </Text>
        <h3>
          <Text>{one.title}</Text>
        </h3>
        {one.within && (
          <p className="facts">
            <Text>{one.within}</Text>
            {one.minutes && <Text>{say('time.minutes', { count: one.minutes })}</Text>}
          </p>
        )}
        {one.section && <Text as="p">{say('progress.next.at', { section: one.section })}</Text>}
      </div>
      <a className="btn primary" href={one.path}>
        <Text>{say('progress.next.go')}</Text>
        <Text className="sr">{`: ${one.title}`}</Text>
      </a>
    </div>
  );
}

function reasonOf({ why, count }: Proposal, say: Say): string {
  return say(`bootcamp.why.${why}`, count === undefined ? {} : { count });
}
