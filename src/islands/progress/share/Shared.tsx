import { useEffect, useRef, useState } from 'react';
import type { Progress } from '#domain/progress/types.ts';
import { encodeResults } from '#domain/results/code.ts';
import { gatherResults } from '#domain/results/gather.ts';
import { translate } from '#i18n/translate.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { copyText } from '../copy.ts';
import type { Desk } from '../desk.ts';
import { News } from '../News.tsx';
import { Qr } from '../Qr.tsx';
import { drawQr } from '../qr.ts';
import { Preview } from './Preview.tsx';
import type { ShareData } from './props.ts';
import { useTags } from './tags.ts';

/** The code of one module: what is in it in words, as a picture and as text. */
export function Shared({ desk, progress, strings, site, modules }: SharedProps) {
  const { lang, tell } = desk;
  const say: Desk['say'] = (key, params) => translate(strings, lang, key, params);
  const tagOf = useTags();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => place.current?.focus(), []);

  const ready = modules
    .map((module) => ({ module, results: gatherResults(progress, module, tagOf(module.id)) }))
    .filter(({ results }) => Object.keys(results.outcomes).length > 0);
  const shown = ready.find(({ module }) => module.id === chosen) ?? ready[0];
  const code = shown && encodeResults(shown.results, shown.module, site);
  const picture = code === undefined ? undefined : drawQr(code);

  async function copy() {
    const copied = code && field.current && (await copyText(code, field.current));
    const text = copied ? say('share.copied') : desk.say('progress.copy.marked');
    tell({ place: 'share-code', tone: copied ? 'good' : 'bad', text });
  }

  return (
    <div className="shared" ref={place} tabIndex={-1}>
      {!shown && <Text as="p">{say('share.none')}</Text>}
      {ready.length > 1 && (
        <label>
          <Text>{say('share.module')}</Text>
          <select value={shown?.module.id} onChange={(event) => setChosen(event.target.value)}>
            {ready.map(({ module }) => (
              <Text as="option" key={module.id} value={module.id}>
                {module.title}
              </Text>
            ))}
          </select>
        </label>
      )}
      {shown && code && (
        <>
          <h3>
            <Text>{say('share.title', { title: shown.module.title })}</Text>
          </h3>
          <Preview {...shown} say={say} />
          {picture && <Qr modules={picture} name={say('share.qr')} />}
          <label className="address">
            <Text>{say('share.code')}</Text>
            <input
              ref={field}
              readOnly
              value={code}
              translate="no"
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
          <button className="btn primary" type="button" onClick={copy}>
            <Text>{say('share.copy')}</Text>
          </button>
          <News desk={desk} place="share-code" />
          <Text as="p">{say('share.who')}</Text>
        </>
      )}
    </div>
  );
}

interface SharedProps extends ShareData {
  desk: Desk;
  progress: Progress;
}
