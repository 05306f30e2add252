import { Text } from '#islands/quiz/Text.tsx';
import type { Overview } from './overview.ts';
import type { Say } from './props.ts';

/** Sections whose questions were not right the last time, the oldest first. */
export function Again({ again, say }: { again: Overview['again']; say: Say }) {
  return (
    <section aria-labelledby="again">
      <h2 id="again">
        <Text>{say('bootcamp.again')}</Text>
      </h2>
      <Text as="p" className="quiet">
        {say('bootcamp.again.text')}
      </Text>
      <ol className="spots">
        {again.map(({ title, lesson, path, questions }) => (
          <li key={path}>
            <a href={path}>
              <Text>{title}</Text>
            </a>
            <Text className="quiet">{lesson}</Text>
            <Text className="quiet">{say('bootcamp.again.count', { count: questions })}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
