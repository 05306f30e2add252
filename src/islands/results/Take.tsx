import { type ChangeEvent, type DragEvent, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { Source } from './batch.ts';
import { readFiles } from './files.ts';
import type { Say } from './props.ts';
import { Scan } from './Scan.tsx';

/** Three ways in: paste, files, camera. */
export function Take({ say, total, onSources }: TakeProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);

  function paste() {
    // What was refused is counted by lines, so the text stays until all of it is taken.
    if (onSources([{ text }])) setText('');
  }

  async function take(files: FileList | null) {
    if (files?.length) onSources(await readFiles([...files]));
  }

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    await take(currentTarget.files);
    // The same file can be chosen again only if the input has let go of it.
    currentTarget.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    const dropped = event.dataTransfer.getData('text/plain');
    if (files.length > 0) take(files);
    else if (dropped) onSources([{ text: dropped }]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; files can be chosen, too
    <div
      className="take noprint"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        <Text>{say('results.paste')}</Text>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          translate="no"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="row">
        <button className="btn primary" type="button" disabled={!text.trim()} onClick={paste}>
          <Text>{say('results.take')}</Text>
        </button>
        <label className="btn">
          <Text>{say('results.files')}</Text>
          <input
            className="sr"
            type="file"
            multiple
            accept=".txt,.csv,.md,text/*,image/*"
            onChange={choose}
          />
        </label>
        <Scan say={say} total={total} onCode={(text) => onSources([{ text }])} />
      </div>
      <Text as="p" className="quiet">
        {say('results.drop')}
      </Text>
    </div>
  );
}

interface TakeProps {
  say: Say;
  total: number;
  /** @returns Whether nothing was refused. */
  onSources: (sources: readonly Source[]) => boolean;
}
