import type { CSSProperties } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { ModuleRow } from './overview.ts';
import type { Say } from './props.ts';

/** The modules that were begun: how far, and how sure of each objective. */
export function Can({ modules, say }: { modules: readonly ModuleRow[]; say: Say }) {
  return (
    <section aria-labelledby="can">
      <h2 id="can">
        <Text>{say('bootcamp.can')}</Text>
      </h2>
      <Text as="p" className="quiet">
        {say(modules.length > 0 ? 'bootcamp.can.rule' : 'bootcamp.can.empty')}
      </Text>
      {modules.map((row) => (
        <Row key={row.module.id} row={row} say={say} />
      ))}
    </section>
  );
}

function Objective({ one, say }: { one: ModuleRow['objectives'][number]; say: Say }) {
  const { level, right, all, text } = one;
  return (
    <li>
      <span
        className="tick"
        data-done={level === 'sure' || undefined}
        data-level={level}
        aria-hidden
      />
      <Text>{text}</Text>
      <Text as="b">{say(`bootcamp.can.${level}`, { right, all })}</Text>
    </li>
  );
}

function Row({ row, say }: { row: ModuleRow; say: Say }) {
  const { id, title, path, lessons, questions } = row.module;
  const share = { '--done': row.done.length / lessons.length } as CSSProperties;
  return (
    <article className="did" aria-labelledby={`did-${id}`}>
      <div>
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
        <details>
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
      </div>
      <ul className="levels">
        {row.objectives.map((one) => (
          <Objective key={one.id} one={one} say={say} />
        ))}
      </ul>
    </article>
  );
}
