import { useLayoutEffect, useRef } from 'react';
import type { Stage } from '#domain/stage/stage.ts';
import type { SpeakerProps } from './props.ts';

interface Props {
  name: string;
  title: string;
  /** Said over the slide while the room sees none. */
  black?: string | undefined;
  copy: SpeakerProps['copy'];
  paint: SpeakerProps['paint'];
  stage: Stage;
  /** Id of the slide; none at the end. */
  id: string | undefined;
  state: number;
}

/** A slide in a small box: the same HTML that the room sees. For those who do not see it, its title. */
export default function Preview({ name, title, black, copy, paint, stage, id, state }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren((id !== undefined && copy(id, state)) || '');
  }, [copy, id, state]);
  useLayoutEffect(() => {
    if (box.current && id !== undefined) paint(box.current, stage);
  }, [paint, stage, id]);
  return (
    <figure className="preview" data-of={id} data-black={black ? '' : undefined}>
      <figcaption>
        <b>{name}</b> {title}
      </figcaption>
      <div className="mini" ref={box} />
      {black && <p className="veil">{black}</p>}
    </figure>
  );
}
