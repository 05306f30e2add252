import type { TextDocument, TextGroup } from '#domain/overview/markdown.ts';
import type { Wording } from '#domain/overview/notes.ts';
import { formatDay } from '#i18n/format.ts';
import { formatMoment } from './moment.ts';
import type { Overview } from './overview.ts';
import type { Say } from './props.ts';

/** Whether there is anything to gather, without gathering it: pages ask at every change. */
export function hasTexts({ written, notes }: Pick<Overview, 'written' | 'notes'>): boolean {
  const isWorded = (one: Wording) => one.text !== '' || one.older.length > 0;
  return (
    written.some(({ items }) => items.some(isWorded)) ||
    notes.some(({ items }) => items.some(({ note }) => note && isWorded(note)))
  );
}

/** Everything the learner wrote, as one document: for a file and for paper. */
export function gatherTexts(
  { written, notes }: Pick<Overview, 'written' | 'notes'>,
  { say, lang, course, origin, now }: Frame,
): TextDocument {
  const date = (at: number) => formatMoment(at, lang, now) || say('progress.older.undated');
  const versionsOf = ({ text, at, older }: Wording) => [
    ...(text ? [{ label: date(at), text }] : []),
    ...older.map((one) => ({
      label: say('bootcamp.texts.older', { date: date(one.at) }),
      text: one.text,
    })),
  ];
  const groups: TextGroup[] = [
    ...written.map(({ place, items }) => ({
      id: `wrote ${place?.path}`,
      title: place?.title ?? say('progress.written.gone'),
      link: place && origin + place.path,
      items: items.map((one) => ({
        id: one.task.id,
        title: one.task.title || one.task.id,
        versions: versionsOf(one),
      })),
    })),
    ...notes.map(({ place, items }) => ({
      id: `notes ${place?.path}`,
      title: place ? say('bootcamp.texts.notes', { title: place.title }) : say('notes.gone'),
      link: place && origin + place.path,
      items: items.map(({ title, note, key }) => ({
        id: key,
        title: title || (place ? say('notes.gone') : key),
        versions: note ? versionsOf(note) : [],
      })),
    })),
  ];
  return {
    title: say('bootcamp.texts.title'),
    about: say('bootcamp.texts.about', { course, date: formatDay(localDay(now), lang) }),
    groups: groups
      .map((group) => ({
        ...group,
        items: group.items.filter(({ versions }) => versions.length > 0),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

function localDay(now: number): Date {
  const date = new Date(now);
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

interface Frame {
  say: Say;
  lang: string;
  course: string;
  /** What addresses begin with. */
  origin: string;
  /** Milliseconds since 1970. */
  now: number;
}
