import type { Part } from './Jump.tsx';
import type { Overview } from './overview.ts';
import type { Say } from './props.ts';

/** The parts of the page below the first one, with the ids of their headings. */
export function listParts({ again, share }: Shown, say: Say): Part[] {
  return [
    { id: 'map', title: say('home.map') },
    { id: 'week', title: say('goal.title') },
    { id: 'did', title: say('progress.did') },
    ...(again.length > 0 ? [{ id: 'again', title: say('bootcamp.again') }] : []),
    { id: 'can', title: say('bootcamp.can') },
    { id: 'notes', title: say('notes.title') },
    { id: 'wrote', title: say('progress.written') },
    ...(share ? [{ id: 'share', title: say('progress.share') }] : []),
    { id: 'carry', title: say('carry.title') },
    { id: 'profiles', title: say('profiles.title') },
  ];
}

interface Shown extends Pick<Overview, 'again'> {
  /** Codes of results can be made. */
  share: boolean;
}
