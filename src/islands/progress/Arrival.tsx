import { useEffect, useRef, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { type Backup, eraseProgress, listBackups, restoreBackup } from '#stores/backups.ts';
import { applyImport } from '#stores/carry.ts';
import { type LinkPreview, previewLink } from '#stores/link.ts';
import { $progress, $saving } from '#stores/progress.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import type { Lists } from './lists.ts';
import { News } from './News.tsx';
import type { ProgressProps } from './props.ts';
import { describeLink } from './sentences.ts';

/** Somebody has opened a link that carries a progress: first what it would add, then the question. */
export function Arrival({ desk, lists, onLink }: ArrivalProps) {
  const { say, tell, news } = desk;
  const [preview, setPreview] = useState<LinkPreview>();
  const [full, setFull] = useState(false);
  /** What was here before. */
  const [before, setBefore] = useState<Backup | 'nothing'>();

  const latest = useRef(arrive);
  latest.current = arrive;
  // The page hands over each link once.
  useEffect(() => onLink((link) => latest.current(link)), [onLink]);

  function arrive(link: string) {
    const found = previewLink(link, lists);
    setBefore(undefined);
    setFull(false);
    setPreview(found.ok && !found.nothing ? found : undefined);
    if (!found.ok) show(say(`carry.link.error.${found.reason}`), 'bad');
    else if (found.nothing) show(describeLink(desk, found));
  }

  function show(text: string, tone: 'good' | 'bad' = 'good', focus = 'arrival') {
    tell({ place: 'arrival', text, tone, focus });
  }

  function decline() {
    setPreview(undefined);
    setFull(false);
    show(say('carry.link.declined'));
  }

  function apply(found: LinkPreview) {
    const empty = isEmpty();
    const known = new Set(listBackups().map(({ key }) => key));
    if (applyImport(found, { restore: found.erased, backup: !full }) === 'full') {
      return setFull(true);
    }
    const made = listBackups().find(({ key }) => !known.has(key));
    setPreview(undefined);
    setFull(false);
    setBefore(made ?? (empty ? 'nothing' : undefined));
    const words = say(made ? 'carry.applied' : 'carry.added');
    const unsaved = $saving.get() === 'full';
    show(unsaved ? `${words} ${say('saving.full')}` : words, unsaved ? 'bad' : 'good');
  }

  function undo(made: Backup | 'nothing') {
    const failure = made === 'nothing' ? eraseProgress() : restoreBackup(made);
    if (failure === 'broken') return show(say('carry.restore.broken'), 'bad');
    if (failure) return show(say('carry.restore.full'), 'bad');
    setBefore(undefined);
    show(say('carry.link.undone'));
  }

  if (!preview && news.place !== 'arrival') return null;
  return (
    <section className="arrival noprint" aria-labelledby="arrival">
      <h2 id="arrival" tabIndex={-1}>
        <Text>{say('carry.link.arrived')}</Text>
      </h2>
      {preview && (
        <Ask
          key={full ? 'full' : 'preview'}
          question={full ? say('carry.link.full') : describeLink(desk, preview)}
          yes={say(full ? 'carry.full.apply' : preview.erased ? 'carry.restore' : 'carry.apply')}
          no={say('carry.cancel')}
          onYes={() => apply(preview)}
          onNo={decline}
        />
      )}
      <News desk={desk} place="arrival" />
      {before && (
        <div className="row">
          <button className="btn" type="button" onClick={() => undo(before)}>
            <Text>{say('carry.link.undo')}</Text>
          </button>
        </div>
      )}
    </section>
  );
}

function isEmpty(): boolean {
  const { lessons, attempts, registers, artefacts } = $progress.get();
  return [lessons, attempts, registers, artefacts].every((part) => Object.keys(part).length === 0);
}

interface ArrivalProps extends Pick<ProgressProps, 'onLink'> {
  desk: Desk;
  lists: Lists;
}
