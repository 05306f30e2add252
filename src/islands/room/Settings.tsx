import type { Room } from '#domain/stage/stage.ts';
import type { Say } from '#islands/quiz/props.ts';
import { Text } from '#islands/quiz/Text.tsx';

/** What holds for all votes: how many people there are, and whether bars are seen early. */
export function Settings({ room, say, onRoom }: SettingsProps) {
  return (
    <div className="vote-settings">
      <label>
        <Text>{say('room.people')}</Text>
        <input
          type="number"
          inputMode="numeric"
          min="0"
          max="999"
          value={room?.people ?? ''}
          onChange={({ currentTarget: { value } }) => onRoom({ people: readPeople(value) })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={room?.open ?? false}
          onChange={({ currentTarget }) => onRoom({ open: currentTarget.checked })}
        />
        <Text>{say('room.open')}</Text>
      </label>
    </div>
  );
}

/** Nothing for an empty field, or for what is no number of people. */
function readPeople(value: string): number | undefined {
  const people = Math.round(Number(value));
  return people > 0 && people < 1000 ? people : undefined;
}

interface SettingsProps {
  room: Room | undefined;
  say: Say;
  onRoom: (room: Room) => void;
}
