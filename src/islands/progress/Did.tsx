import type { CSSProperties } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { ModuleRow, Overview } from './overview.ts';
import type { Say } from './props.ts';

/** Three numbers and one row for each module. */
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
      {overview.modules.map((row) => (
        <Row key={row.module.id} row={row} say={say} />
      ))}
    </section>
  );
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

function Row({ row, say }: { row: ModuleRow; say: Say }) {
  const { id, title, path, lessons, questions } = row.module;
  const share = { '--done': row.done.length / lessons.length } as CSSProperties;
  return (
    <article className="did" aria-labelledby={`did-${id}`}>
      <h3 id={`did-${id}`}>
        <a href={path}>
          <Text>{title}</Text>
        </a>
      </h3>
      <span className="share" style={share} aria-hidden />
      <Text as="p">
        {say('progress.module', {
          done: row.done.length,
          all: lessons.length,
          right: row.right,
          questions: questions.length,
        })}
      </Text>
      {row.again > 0 && <Text as="p">{say('progress.again', { count: row.again })}</Text>}
      <details open={row.begun}>
        <summary>
          <Text>{say('progress.list')}</Text>
          <Text className="sr">{`: ${title}`}</Text>
        </summary>
        <ol className="lessons">
          {lessons.map((lesson) => {
            const done = row.done.includes(lesson.id);
            return (
              <li key={lesson.id}>
                <a href={lesson.path}>
                  <span
                    className="tick"
                    role="img"
                    aria-label={say(done ? 'lesson.done' : 'lesson.open')}
                    data-done={done || undefined}
                  />
                  <Text className="name">{lesson.title}</Text>
                </a>
                <small>
                  <Text>{say('time.short', { count: lesson.minutes })}</Text>
                </small>
              </li>
            );
          })}
        </ol>
      </details>
    </article>
  );
}
