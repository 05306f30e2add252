import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type TextDocument, toMarkdown } from '#domain/overview/markdown.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Desk } from './desk.ts';
import { quoteName } from './foreign.ts';
import { News } from './News.tsx';
import type { Overview } from './overview.ts';
import type { ProgressProps } from './props.ts';
import { gatherTexts, hasTexts } from './texts.ts';

/** All texts at once: as a file, and on paper. */
export function Take({ overview, desk, course, prefix, save: keep, origin = '' }: TakeProps) {
  const { say, tell, lang } = desk;
  const [sheet, setSheet] = useState<TextDocument>();
  const gather = (now: number) => gatherTexts(overview, { say, lang, course, origin, now });

  useEffect(() => {
    const clear = () => setSheet(undefined);
    addEventListener('afterprint', clear);
    return () => removeEventListener('afterprint', clear);
  }, []);

  function save() {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    const name = `${prefix.replace(/progress$/, 'texts')}-${day}.md`;
    keep(new File([toMarkdown(gather(now))], name, { type: 'text/markdown' }));
    tell({ place: 'texts', text: say('carry.exported', { file: quoteName(name) }) });
  }

  function printAll() {
    // The page must have it before the browser makes its copy.
    flushSync(() => setSheet(gather(Date.now())));
    print();
  }

  if (!hasTexts(overview)) return null;
  return (
    <>
      <div className="row noprint">
        <button className="btn" type="button" onClick={save}>
          <Text>{say('bootcamp.texts.file')}</Text>
        </button>
        <button className="btn" type="button" onClick={printAll}>
          <Text>{say('bootcamp.texts.print')}</Text>
        </button>
      </div>
      <News desk={desk} place="texts" />
      {sheet && <Sheet sheet={sheet} />}
    </>
  );
}

/** For paper only: nothing else of the page is printed while it is there. */
function Sheet({ sheet }: { sheet: TextDocument }) {
  return (
    <article className="sheet">
      <h1>
        <Text>{sheet.title}</Text>
      </h1>
      <Text as="p">{sheet.about}</Text>
      {sheet.groups.map(({ id, title, link, items }) => (
        <section key={id}>
          <Text as="h2">{title}</Text>
          {link && <Text as="p">{link}</Text>}
          {items.map(({ id, title, versions }) => (
            <section key={id}>
              <h3>
                <Text>{title}</Text>
              </h3>
              {versions.map(({ label, text }) => (
                <div key={text}>
                  <Text as="p" className="eyebrow">
                    {label}
                  </Text>
                  <div className="own" dir="auto">
                    {text}
                  </div>
                </div>
              ))}
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}

interface TakeProps extends Pick<ProgressProps, 'course' | 'prefix' | 'origin' | 'save'> {
  overview: Pick<Overview, 'written' | 'notes'>;
  desk: Desk;
}
