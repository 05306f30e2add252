import { useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { KEPT_DAYS } from '#stores/keep.ts';
import {
  addProfile,
  listProfiles,
  listRemoved,
  type Profile,
  removeProfile,
  renameProfile,
  switchProfile,
} from '#stores/profiles.ts';
import type { Failure } from '#stores/storage.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import { Leave } from './Leave.tsx';
import { NameForm } from './NameForm.tsx';
import { News } from './News.tsx';
import type { ProgressProps } from './props.ts';
import { Removed } from './Removed.tsx';
import { nameOf } from './Who.tsx';

/** Several people at one computer: who is who, and how to leave nothing behind. */
export function Profiles({ desk, empty, onLeft, ...page }: ProfilesProps) {
  const { say, tell } = desk;
  const [asking, setAsking] = useState<Asking>();
  const profiles = listProfiles();
  const removed = listRemoved();

  function close(focus: string) {
    setAsking(undefined);
    tell({ focus });
  }

  function done(failure: Failure | undefined, key: string, profile: { name: string }) {
    setAsking(undefined);
    const text = say(failure ? 'profiles.error' : key, { name: nameOf(desk, profile) });
    tell({ place: 'profiles', text, tone: failure ? 'bad' : 'good', focus: 'profiles' });
  }

  /** The next page view opens with the other profile. */
  function go(failure: Failure | undefined) {
    if (failure) done(failure, '', { name: '' });
    else page.reload();
  }

  return (
    <section className="profiles noprint" aria-labelledby="profiles">
      <h2 id="profiles" tabIndex={-1}>
        <Text>{say('profiles.title')}</Text>
      </h2>
      <Text as="p">{say('profiles.text')}</Text>
      {profiles.length > 1 && (
        <ul>
          {profiles.map((profile) => (
            <li key={profile.id}>
              <Text as="b">{nameOf(desk, profile)}</Text>
              <div className="row">
                {profile.here ? (
                  <Text className="tag">{say('profiles.here')}</Text>
                ) : (
                  <button
                    className="btn"
                    type="button"
                    onClick={() => go(switchProfile(profile.id))}
                  >
                    <Text>{say('profiles.switch')}</Text>
                    <Text className="sr">{`: ${nameOf(desk, profile)}`}</Text>
                  </button>
                )}
                <button
                  className="btn"
                  type="button"
                  id={`rename-${profile.id}`}
                  onClick={() => setAsking({ what: 'rename', profile })}
                >
                  <Text>{say('profiles.rename')}</Text>
                  <Text className="sr">{`: ${nameOf(desk, profile)}`}</Text>
                </button>
                {!profile.here && profile.id !== 'me' && (
                  <button
                    className="btn"
                    type="button"
                    id={`remove-${profile.id}`}
                    onClick={() => setAsking({ what: 'remove', profile })}
                  >
                    <Text>{say('profiles.remove')}</Text>
                    <Text className="sr">{`: ${nameOf(desk, profile)}`}</Text>
                  </button>
                )}
              </div>
              {asking?.what === 'rename' && asking.profile.id === profile.id && (
                <NameForm
                  desk={desk}
                  name={profile.name}
                  label={say('profiles.name')}
                  yes={say('profiles.rename.yes')}
                  onYes={(name) =>
                    done(renameProfile(profile.id, name), 'profiles.renamed', { name })
                  }
                  onNo={() => close(`rename-${profile.id}`)}
                />
              )}
              {asking?.what === 'remove' && asking.profile.id === profile.id && (
                <Ask
                  question={say('profiles.remove.sure', {
                    name: nameOf(desk, profile),
                    days: KEPT_DAYS,
                  })}
                  yes={say('profiles.remove.yes')}
                  no={say('profiles.no')}
                  onYes={() => done(removeProfile(profile.id), 'profiles.removed', profile)}
                  onNo={() => close(`remove-${profile.id}`)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {asking?.what === 'add' ? (
        <NameForm
          desk={desk}
          name=""
          label={say('profiles.add.name')}
          yes={say('profiles.add.yes')}
          onYes={(name) => go(addProfile(name))}
          onNo={() => close('add-profile')}
        />
      ) : (
        <div className="row">
          <button
            className="btn"
            type="button"
            id="add-profile"
            onClick={() => setAsking({ what: 'add' })}
          >
            <Text>{say('profiles.add')}</Text>
          </button>
        </div>
      )}
      <News desk={desk} place="profiles" />
      {removed.length > 0 && (
        <div className="kept">
          <h3 id="removed" tabIndex={-1}>
            <Text>{say('profiles.gone')}</Text>
          </h3>
          <Text as="p">{say('profiles.gone.text', { days: KEPT_DAYS })}</Text>
          <ul>
            {removed.map((profile) => (
              <Removed
                key={profile.id}
                desk={desk}
                profile={profile}
                save={() => page.download(page.course, profile.id)}
                done={done}
              />
            ))}
          </ul>
        </div>
      )}
      {!empty && <Leave desk={desk} onLeft={onLeft} {...page} />}
    </section>
  );
}

type Asking = { what: 'add' } | { what: 'rename' | 'remove'; profile: Profile };

interface ProfilesProps extends Pick<ProgressProps, 'course' | 'download' | 'reload'> {
  desk: Desk;
  /** There is nothing to take along. */
  empty: boolean;
  /** Everything of this profile is gone; the file has this name. */
  onLeft: (file: string) => void;
}
