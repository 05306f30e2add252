import { Text } from '#islands/quiz/Text.tsx';
import type { Overview } from './overview.ts';
import type { Say } from './props.ts';

/** Where to go on. */
export function Next({ next, say }: { next: Overview['next']; say: Say }) {
  return (
    <section className="noprint" aria-labelledby="next">
      <h2 id="next">
        <Text>{say('progress.next')}</Text>
      </h2>
      {next ? (
        <div className="resume">
          <div>
            <Text as="p" className="eyebrow">
              {next.module}
            </Text>
            <h3>
              <Text>{next.lesson.title}</Text>
            </h3>
            <Text as="p">{say('time.minutes', { count: next.lesson.minutes })}</Text>
          </div>
          <a className="btn primary" href={next.lesson.path}>
            <Text>{say('progress.next.go')}</Text>
            <Text className="sr">{`: ${next.lesson.title}`}</Text>
          </a>
        </div>
      ) : (
        <Text as="p">{say('progress.next.all')}</Text>
      )}
    </section>
  );
}
