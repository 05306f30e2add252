import type { Reading } from '#domain/cards/room.ts';
import { type Params, translate } from '#i18n/translate.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { Counts } from './Counts.tsx';
import { Picture } from './Picture.tsx';
import { useCamera } from './useCamera.ts';
import { useReading } from './useReading.ts';

/**
 * Reads the answer cards of a room with the camera. The picture stays in this component: nothing is
 * stored or sent, and the camera is off as soon as it closes. Its style is `cards.css`.
 */
export function CardReader({ lang, strings, letters, onReading, onClose }: CardReaderProps) {
  const say = (key: string, params?: Params) => translate(strings, lang, key, params);
  const { state, start, stop } = useCamera();
  const { view, look, again } = useReading(letters, onReading);

  function close() {
    stop();
    onClose();
  }

  return (
    <div className="reader" data-state={state.kind}>
      {state.kind === 'off' && (
        <>
          <Text as="p">{say('cards.reader.private')}</Text>
          <Buttons first={say('cards.reader.start')} onFirst={start} onClose={close} say={say} />
        </>
      )}
      {state.kind === 'asking' && (
        <>
          <Text as="p" role="status">
            {say('cards.reader.asking')}
          </Text>
          <Buttons onClose={close} say={say} />
        </>
      )}
      {state.kind === 'fault' && (
        <>
          <div className="notice" data-tone="bad" role="alert">
            <Text as="p">{say(`cards.fault.${state.fault}`)}</Text>
            <Text as="p">{say('cards.reader.hands')}</Text>
          </div>
          <Buttons first={say('cards.reader.retry')} onFirst={start} onClose={close} say={say} />
        </>
      )}
      {state.kind === 'on' && (
        <>
          <Picture
            stream={state.stream}
            view={view}
            label={say('cards.reader.picture')}
            onLook={look}
          />
          <p className="reader-advice" role="status">
            {view?.advice && <Text>{say(`cards.advice.${view.advice}`)}</Text>}
          </p>
          {view && <Counts reading={view.reading} say={say} />}
          {state.cameras.length > 1 && (
            <Cameras stream={state.stream} cameras={state.cameras} onChoose={start} say={say} />
          )}
          <Buttons first={say('cards.reader.again')} onFirst={again} onClose={close} say={say} />
        </>
      )}
    </div>
  );
}

function Buttons({ first, onFirst, onClose, say }: ButtonsProps) {
  return (
    <div className="row">
      {first && (
        <button className="btn" type="button" onClick={() => onFirst?.()}>
          <Text>{first}</Text>
        </button>
      )}
      <button className="btn" type="button" onClick={onClose}>
        <Text>{say('cards.reader.close')}</Text>
      </button>
    </div>
  );
}

function Cameras({ stream, cameras, onChoose, say }: CamerasProps) {
  const current = stream.getVideoTracks()[0]?.getSettings().deviceId;
  return (
    <label className="reader-camera">
      <Text>{say('cards.reader.camera')}</Text>
      <select value={current} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {cameras.map(({ deviceId, label }, i) => (
          <Text as="option" key={deviceId} value={deviceId}>
            {label || say('cards.reader.camera.number', { number: i + 1 })}
          </Text>
        ))}
      </select>
    </label>
  );
}

type Say = (key: string, params?: Params) => string;

interface ButtonsProps {
  first?: string;
  onFirst?: () => void;
  onClose: () => void;
  say: Say;
}

interface CamerasProps {
  stream: MediaStream;
  cameras: MediaDeviceInfo[];
  onChoose: (deviceId: string) => void;
  say: Say;
}

interface CardReaderProps {
  lang: string;
  /** The sentences `cards.reader.*`, `cards.fault.*` and `cards.advice.*`. */
  strings: Record<string, string>;
  /** How many options the question has, 2 to 4: a further letter does not vote. */
  letters: number;
  /** Every change of the counts. */
  onReading: (reading: Reading) => void;
  /** The trainer has had enough; the camera is off. */
  onClose: () => void;
}
