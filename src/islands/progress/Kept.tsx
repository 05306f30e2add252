import { Text } from '#islands/quiz/Text.tsx';
import {
  type Backup,
  discardBackups,
  discardDamaged,
  listBackups,
  listDamaged,
  restoreBackup,
} from '#stores/backups.ts';
import { KEPT_DAYS } from '#stores/keep.ts';
import { $progress } from '#stores/progress.ts';
import { Discard } from './Discard.tsx';
import type { Desk } from './desk.ts';
import { FileLink } from './FileLink.tsx';
import { formatMoment } from './moment.ts';
import { News } from './News.tsx';

/** What is kept for a while: earlier states of the progress, and texts that were found damaged. */
export function Kept({ desk }: { desk: Desk }) {
  return (
    <>
      <Backups desk={desk} />
      <Damaged desk={desk} />
    </>
  );
}

function Backups({ desk }: { desk: Desk }) {
  const { say, tell, lang } = desk;
  const backups = listBackups();
  if (backups.length === 0) return null;

  function restore(backup: Backup) {
    const before = $progress.get();
    const failure = restoreBackup(backup);
    if (failure) {
      const text = say(failure === 'broken' ? 'carry.restore.broken' : 'carry.restore.full');
      return tell({ place: 'backups', tone: 'bad', text });
    }
    const done =
      $progress.get() === before ? 'nothing' : backup.why === 'erase' ? 'beside' : 'done';
    tell({ place: 'backups', text: say(`carry.restore.${done}`), focus: 'backups' });
  }

  return (
    <div className="kept">
      <h3 id="backups" tabIndex={-1}>
        <Text>{say('carry.backups')}</Text>
      </h3>
      <Text as="p">{say('carry.backups.text', { days: KEPT_DAYS })}</Text>
      <ul>
        {backups.map((backup) => {
          const name = say(`carry.backup.${backup.why}`, { date: formatMoment(backup.at, lang) });
          return (
            <li key={backup.key}>
              <Text>{name}</Text>
              <button className="btn" type="button" onClick={() => restore(backup)}>
                <Text>{say('carry.back')}</Text>
                <Text className="sr">{`: ${name}`}</Text>
              </button>
            </li>
          );
        })}
      </ul>
      <News desk={desk} place="backups" />
      <Discard desk={desk} what="backups" discard={discardBackups} />
    </div>
  );
}

function Damaged({ desk }: { desk: Desk }) {
  const { say, lang } = desk;
  const texts = listDamaged();
  if (texts.length === 0) return null;
  return (
    <div className="kept">
      <h3>
        <Text>{say('carry.damaged')}</Text>
      </h3>
      <Text as="p">{say('carry.damaged.text', { days: KEPT_DAYS })}</Text>
      <ul>
        {texts.map(({ key, at, text }) => (
          <li key={key}>
            <FileLink name={`damaged-${at}.txt`} text={text}>
              {say('carry.damaged.save', { date: formatMoment(at, lang) })}
            </FileLink>
          </li>
        ))}
      </ul>
      <Discard desk={desk} what="damaged" discard={discardDamaged} />
    </div>
  );
}
