import { Text } from '#islands/quiz/Text.tsx';
import type { Desk } from './desk.ts';
import { Group } from './Notes.tsx';
import { Own } from './Own.tsx';
import type { Overview } from './overview.ts';
import type { ProgressProps } from './props.ts';
import { Take } from './Take.tsx';
import type { Written } from './written.ts';

/** The learner's texts, and the tasks that were only ticked. */
export function Wrote({ overview, desk, ...rest }: WroteProps) {
  const { say } = desk;
  const { written } = overview;
  return (
    <section aria-labelledby="wrote">
      <h2 id="wrote">
        <Text>{say('progress.written')}</Text>
      </h2>
      {written.length === 0 && <Text as="p">{say('progress.written.empty')}</Text>}
      {written.map(({ place, items }) => (
        <Group
          key={place?.path ?? ''}
          title={place?.title ?? say('progress.written.gone')}
          path={place?.path}
        >
          {items.map((one) => (
            <Item key={one.task.id} one={one} desk={desk} />
          ))}
        </Group>
      ))}
      <Take overview={overview} desk={desk} {...rest} />
    </section>
  );
}

function Item({ one, desk }: { one: Written; desk: Desk }) {
  const { say } = desk;
  const { id, title } = one.task;
  return (
    <article className="wrote" aria-labelledby={`wrote-${id}`}>
      <h4 id={`wrote-${id}`}>
        {one.checked && (
          <span className="tick" role="img" aria-label={say('progress.ticked')} data-done />
        )}
        <Text>{title || id}</Text>
      </h4>
      <Own wording={one} id={id} title={title || id} desk={desk} />
    </article>
  );
}

interface WroteProps extends Pick<ProgressProps, 'course' | 'prefix' | 'origin' | 'save'> {
  overview: Pick<Overview, 'written' | 'notes'>;
  desk: Desk;
}
