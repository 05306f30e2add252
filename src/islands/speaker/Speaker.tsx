import { findSlide } from '#domain/deck/route.ts';
import { next, perform } from '#domain/stage/acts.ts';
import { routeOf } from '#domain/stage/deck.ts';
import { translate } from '#i18n/translate.ts';
import { useStore } from '#islands/useStore.ts';
import Bar from './Bar.tsx';
import Clock from './Clock.tsx';
import Notes from './Notes.tsx';
import Pace from './Pace.tsx';
import Plan from './Plan.tsx';
import Preview from './Preview.tsx';
import Projector from './Projector.tsx';
import type { Say, SpeakerProps } from './props.ts';
import { useNow } from './useNow.ts';
import { Vote } from './Vote.tsx';

/** What the trainer has before them: slides, notes, clock, and everything that the stage can do. */
export default function Speaker(props: SpeakerProps) {
  const { deck, connection, lang, strings, copy, paint, obey } = props;
  const stage = useStore(connection.$stage);
  const seen = useStore(connection.$seen);
  // A message that came since the last tick is not from the future.
  const now = Math.max(useNow(), seen.audience ?? 0);
  const say: Say = (key, params) => translate(strings, lang, key, params);
  const slide = findSlide(deck.slides, stage.slide) ?? deck.slides[0];
  if (!slide) return null;

  const route = routeOf(deck, stage);
  const index = route.indexOf(slide.id);
  const place = index < 0 ? say('speaker.beside') : `${index + 1} / ${route.length}`;
  const light = { ...stage, black: false };
  const coming = perform(light, deck, next, { now, by: '' });
  const then = coming === light ? undefined : findSlide(deck.slides, coming.slide);

  // While hands are up, they come before the notes.
  const vote = <Vote {...props} slide={slide} stage={stage} act={connection.act} />;

  return (
    <div className="console">
      <header className="times">
        <Clock {...{ deck, stage, now, say, lang }} onToggle={() => obey('clock')} />
        <Projector {...props} seen={seen.audience} now={now} say={say} />
      </header>
      <div className="views">
        <Preview
          name={say('speaker.now', { place })}
          title={slide.title}
          black={stage.black ? say('speaker.black') : undefined}
          copy={copy}
          paint={paint}
          stage={stage}
          id={slide.id}
          state={stage.state}
        />
        <Preview
          name={say('speaker.next')}
          title={then ? then.title : say('speaker.end')}
          copy={copy}
          paint={paint}
          stage={stage}
          id={then?.id}
          state={coming.state}
        />
        <p className="sr" role="status">
          {stage.black ? say('speaker.black') : slide.title}
        </p>
      </div>
      <div className="side">
        <Pace {...{ deck, stage, now, say, connection }} onDrop={() => obey('drop')} />
        {slide.kind === 'vote' && vote}
        <Notes {...props} id={slide.id} minutes={slide.minutes} say={say} />
        {slide.kind !== 'vote' && vote}
        <Plan {...{ deck, stage, connection, say }} />
      </div>
      <Bar say={say} black={stage.black} obey={obey} connection={connection} />
    </div>
  );
}
