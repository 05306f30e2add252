import { useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { bringBack, eraseRemoved, type Profile } from '#stores/profiles.ts';
import type { Failure } from '#stores/storage.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import { nameOf } from './Who.tsx';

/** A profile that was removed and is kept for a while: back, as a file, or gone for good. */
export function Removed({ desk, profile, save, done }: RemovedProps) {
  const { say, tell } = desk;
  const [asking, setAsking] = useState(false);
  const name = nameOf(desk, profile);
  return (
    <li>
      <Text as="b">{name}</Text>
      <div className="row" hidden={asking}>
        <button
          className="btn"
          type="button"
          onClick={() => done(bringBack(profile.id), 'profiles.back.done', profile)}
        >
          <Text>{say('profiles.back')}</Text>
          <Text className="sr">{`: ${name}`}</Text>
        </button>
        <button className="btn" type="button" onClick={save}>
          <Text>{say('profiles.gone.file')}</Text>
          <Text className="sr">{`: ${name}`}</Text>
        </button>
        <button
          className="btn danger"
          type="button"
          id={`erase-${profile.id}`}
          onClick={() => setAsking(true)}
        >
          <Text>{say('profiles.erase')}</Text>
          <Text className="sr">{`: ${name}`}</Text>
        </button>
      </div>
      {asking && (
        <Ask
          question={say('profiles.erase.sure', { name })}
          yes={say('profiles.erase.yes')}
          no={say('profiles.no')}
          onYes={() => {
            eraseRemoved(profile.id);
            done(undefined, 'profiles.erased', profile);
          }}
          onNo={() => {
            setAsking(false);
            tell({ focus: `erase-${profile.id}` });
          }}
        />
      )}
    </li>
  );
}

interface RemovedProps {
  desk: Desk;
  profile: Profile;
  save: () => void;
  done: (failure: Failure | undefined, key: string, profile: Profile) => void;
}
