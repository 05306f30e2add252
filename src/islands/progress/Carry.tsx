import { type ChangeEvent, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { listBackups } from '#stores/backups.ts';
import { applyImport, type Preview, previewImport } from '#stores/carry.ts';
import { $saving } from '#stores/progress.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import { quoteName } from './foreign.ts';
import { Kept } from './Kept.tsx';
import { Link } from './Link.tsx';
import type { Lists } from './lists.ts';
import { News } from './News.tsx';
import type { ProgressProps } from './props.ts';
import { describePreview, describeRefusal } from './sentences.ts';

/** To take the progress along as a file, and to add one: first what it would add, then the question. */
export function Carry({ desk, empty, lists, course, prefix, download, address }: CarryProps) {
  const { say, tell, lang } = desk;
  const [preview, setPreview] = useState<Preview>();
  const [full, setFull] = useState(false);

  function save() {
    tell({ place: 'carry', text: say('carry.exported', { file: quoteName(download(course)) }) });
  }

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    close();
    const found = await previewImport(file);
    // The same file can be chosen again only if the input has let go of it.
    currentTarget.value = '';
    if (!found.ok) {
      tell({ place: 'carry', tone: 'bad', text: describeRefusal(say, found, prefix) });
    } else if (found.nothing) {
      tell({ place: 'carry', text: say('carry.preview.nothing') });
    } else {
      setPreview(found);
    }
  }

  function close(focus?: string) {
    setPreview(undefined);
    setFull(false);
    tell(focus ? { focus } : {});
  }

  function apply(found: Preview, backup: boolean) {
    const before = listBackups().length;
    if (applyImport(found, { restore: found.erased, backup }) === 'full') return setFull(true);
    close();
    const words = listBackups().length > before ? 'carry.applied' : 'carry.added';
    const unsaved = $saving.get() === 'full';
    const text = unsaved ? `${say(words)} ${say('saving.full')}` : say(words);
    tell({ place: 'carry', text, tone: unsaved ? 'bad' : 'good', focus: 'carry-file' });
  }

  return (
    <section className="carry noprint" aria-labelledby="carry">
      <h2 id="carry" tabIndex={-1}>
        <Text>{say('carry.title')}</Text>
      </h2>
      <Text as="p">{say('carry.text')}</Text>
      <div className="row">
        {!empty && (
          <button className="btn primary" type="button" onClick={save}>
            <Text>{say('carry.export')}</Text>
          </button>
        )}
        <label className="btn">
          <Text>{say('carry.import')}</Text>
          <input
            className="sr"
            id="carry-file"
            type="file"
            accept=".json,application/json"
            onChange={choose}
          />
        </label>
      </div>
      {preview && (
        <Ask
          key={full ? 'full' : 'preview'}
          question={full ? say('carry.full') : describePreview(say, preview, lang)}
          yes={say(full ? 'carry.full.apply' : preview.erased ? 'carry.restore' : 'carry.apply')}
          no={say('carry.cancel')}
          onYes={() => apply(preview, !full)}
          onNo={() => close('carry-file')}
        />
      )}
      <News desk={desk} place="carry" />
      {!empty && <Link desk={desk} lists={lists} address={address} course={course} />}
      <Kept desk={desk} />
    </section>
  );
}

interface CarryProps extends Pick<ProgressProps, 'course' | 'prefix' | 'download' | 'address'> {
  desk: Desk;
  lists: Lists;
  /** There is nothing to take along. */
  empty: boolean;
}
