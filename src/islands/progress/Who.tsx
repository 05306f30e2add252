import { Text } from '#islands/quiz/Text.tsx';
import { listProfiles } from '#stores/profiles.ts';
import type { Desk } from './desk.ts';
import { quoteName } from './foreign.ts';

/** Whose page this is, as soon as there is more than one. */
export function Who({ desk }: { desk: Desk }) {
  const profiles = listProfiles();
  const here = profiles.find((one) => one.here);
  if (profiles.length < 2 || !here) return null;
  return (
    <p className="who">
      <Text>{desk.say('profiles.who', { name: nameOf(desk, here) })}</Text>
      <a href="#profiles">
        <Text>{desk.say('profiles.who.change')}</Text>
      </a>
    </p>
  );
}

/** What a profile is called on the page, with or without a name of its own. */
export function nameOf({ say }: Desk, { id, name }: { id?: string; name: string }): string {
  return name ? quoteName(name) : say(id === 'me' ? 'profiles.first' : 'profiles.unnamed');
}
