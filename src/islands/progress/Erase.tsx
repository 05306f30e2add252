import { useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { useStore } from '#islands/useStore.ts';
import {
  type Backup,
  discardBackups,
  eraseProgress,
  listBackups,
  restoreBackup,
} from '#stores/backups.ts';
import { KEPT_DAYS } from '#stores/keep.ts';
import { $saving } from '#stores/progress.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import { News } from './News.tsx';

/** Erases in two steps; then the way back is in sight, and so is the way to remove that too. */
export function Erase({ desk, empty }: { desk: Desk; empty: boolean }) {
  const { say, tell, news } = desk;
  const saving = useStore($saving);
  const [step, setStep] = useState<'rest' | 'sure' | 'full'>('rest');
  const [backup, setBackup] = useState<Backup>();

  function leave() {
    setStep('rest');
    tell({ focus: 'erase-open' });
  }

  function erase() {
    const known = new Set(listBackups().map(({ key }) => key));
    if (eraseProgress({ backup: step !== 'full' }) === 'full') return setStep('full');
    const made = listBackups().find(({ key }) => !known.has(key));
    setStep('rest');
    setBackup(made);
    tell({ place: 'erase', text: say('erase.done'), focus: made ? 'erase-undo' : 'erase' });
  }

  function undo(made: Backup) {
    const failure = restoreBackup(made);
    if (failure) return tell({ place: 'erase', tone: 'bad', text: say('carry.restore.broken') });
    setBackup(undefined);
    tell({ place: 'erase', text: say('erase.undone'), focus: 'erase-open' });
  }

  function discard() {
    discardBackups();
    setBackup(undefined);
    tell({ place: 'erase', text: say('erase.gone'), focus: 'erase' });
  }

  if (empty && !backup && news.place !== 'erase') return null;
  return (
    <section className="erase noprint" aria-labelledby="erase">
      <h2 id="erase" tabIndex={-1}>
        <Text>{say('erase.title')}</Text>
      </h2>
      {!empty && (
        <>
          <Text as="p">
            {say(saving === 'blocked' ? 'erase.text.blocked' : 'erase.text', { days: KEPT_DAYS })}
          </Text>
          <button
            className="btn danger"
            type="button"
            id="erase-open"
            hidden={step !== 'rest'}
            onClick={() => setStep('sure')}
          >
            <Text>{say('erase.button')}</Text>
          </button>
        </>
      )}
      {step !== 'rest' && (
        <Ask
          key={step}
          question={say(`erase.${step}`)}
          yes={say(step === 'full' ? 'erase.full.yes' : 'erase.yes')}
          no={say('erase.no')}
          onYes={erase}
          onNo={leave}
        />
      )}
      <News desk={desk} place="erase" />
      {backup && (
        <div className="row">
          <button
            className="btn primary"
            type="button"
            id="erase-undo"
            onClick={() => undo(backup)}
          >
            <Text>{say('erase.undo')}</Text>
          </button>
          <button className="btn" type="button" onClick={discard}>
            <Text>{say('erase.now')}</Text>
          </button>
        </div>
      )}
    </section>
  );
}
