import { useState } from 'react';
import type { Progress } from '#domain/progress/types.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Desk } from './desk.ts';
import { News } from './News.tsx';
import type { ShareData } from './share/props.ts';

/** To show the trainer how the questions went, without a name: all of it only on a click. */
export function Share({ desk, progress, load }: ShareProps) {
  const { say, tell } = desk;
  const [part, setPart] = useState<Part>();

  async function open() {
    tell();
    try {
      const [{ Shared }, data] = await Promise.all([import('./share/Shared.tsx'), load()]);
      setPart({ Shared, data });
    } catch {
      tell({ place: 'share', tone: 'bad', text: say('progress.share.failed') });
    }
  }

  return (
    <section className="noprint" aria-labelledby="share">
      <h2 id="share">
        <Text>{say('progress.share')}</Text>
      </h2>
      <Text as="p">{say('progress.share.text')}</Text>
      {part ? (
        <part.Shared desk={desk} progress={progress} {...part.data} />
      ) : (
        <button className="btn" type="button" onClick={open}>
          <Text>{say('progress.share.open')}</Text>
        </button>
      )}
      <News desk={desk} place="share" />
    </section>
  );
}

interface Part {
  Shared: typeof import('./share/Shared.tsx').Shared;
  data: ShareData;
}

interface ShareProps {
  desk: Desk;
  progress: Progress;
  load: () => Promise<ShareData>;
}
