import { Text } from '#islands/quiz/Text.tsx';
import type { LessonInfo, ProgressData, Say } from './props.ts';

/** Before the first act. A browser may also have forgotten everything: the way to the import is near. */
export function Empty({ first, level, say }: EmptyProps) {
  return (
    <div className="empty">
      <Text as="p">{say('progress.empty')}</Text>
      {first && (
        <a className="btn primary" href={first.path}>
          <Text>{say('progress.empty.start', { title: first.title })}</Text>
        </a>
      )}
      {level && (
        <p>
          <a href={level.path}>
            <Text>{level.title}</Text>
          </a>
        </p>
      )}
      <p>
        <a href="#carry">
          <Text>{say('progress.empty.before')}</Text>
        </a>
      </p>
    </div>
  );
}

interface EmptyProps extends Pick<ProgressData, 'level'> {
  first: LessonInfo | undefined;
  say: Say;
}
