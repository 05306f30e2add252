import { useRef, useState } from 'react';
import { collectResults, LEAST } from '#domain/results/collect.ts';
import type { Results as Code } from '#domain/results/results.ts';
import { translate } from '#i18n/translate.ts';
import { Ask } from '#islands/progress/Ask.tsx';
import { Text } from '#islands/quiz/Text.tsx';
import { addSources, noBatch } from './batch.ts';
import { News } from './News.tsx';
import { Out } from './Out.tsx';
import type { ResultsProps, Say } from './props.ts';
import { Question } from './Question.tsx';
import { Take } from './Take.tsx';

/** Codes come in, counts come out. All of it is in the memory of this page and goes with it. */
export default function Results({ lang, strings, site, modules, save }: ResultsProps) {
  const [batch, setBatch] = useState(noBatch);
  const [came, setCame] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const say: Say = (key, params) => translate(strings, lang, key, params);

  const all = [...batch.codes.values()];
  const groups = modules
    .map((module) => ({ module, codes: all.filter((one) => one.module === module.id).length }))
    .filter(({ codes }) => codes > 0);
  const shown = groups.find(({ module }) => module.id === chosen) ?? groups[0];
  const counted = batch.shown.get(shown?.module.id ?? '') ?? [];

  function clear() {
    setBatch(noBatch);
    setCame(0);
    setAsking(false);
    document.querySelector<HTMLElement>('.results textarea')?.focus();
  }

  return (
    <div className="results">
      <Take
        say={say}
        total={all.length}
        onSources={(sources) => {
          const next = addSources(batch, sources, { site, modules });
          setBatch((known) => addSources(known, sources, { site, modules }));
          setCame((count) => count + 1);
          return next.refused.length + next.failed.length === 0;
        }}
      />
      {came > 0 && <News key={came} batch={batch} say={say} />}
      {all.length > 0 && (
        <button
          ref={again}
          className="btn noprint"
          type="button"
          aria-expanded={asking}
          onClick={() => setAsking(true)}
        >
          <Text>{say('results.clear')}</Text>
        </button>
      )}
      {asking && (
        <Ask
          question={say('results.clear.ask', { count: all.length })}
          yes={say('results.clear.yes')}
          no={say('results.clear.no')}
          onYes={clear}
          onNo={() => {
            setAsking(false);
            again.current?.focus();
          }}
        />
      )}
      {groups.length > 1 && (
        <label className="noprint">
          <Text>{say('results.module')}</Text>
          <select value={shown?.module.id} onChange={(event) => setChosen(event.target.value)}>
            {groups.map(({ module, codes }) => (
              <Text as="option" key={module.id} value={module.id}>
                {say('results.module.codes', { title: module.title, count: codes })}
              </Text>
            ))}
          </select>
        </label>
      )}
      {!shown && <Text as="p">{say('results.empty')}</Text>}
      {shown && (
        <section aria-labelledby="results-module">
          <h2 id="results-module">
            <Text>{say('results.title', { title: shown.module.title, count: shown.codes })}</Text>
          </h2>
          {counted.length === 0 ? (
            <Text as="p">{say('results.few', { count: LEAST - shown.codes, least: LEAST })}</Text>
          ) : (
            <Counts
              module={shown.module}
              codes={counted}
              waiting={shown.codes - counted.length}
              say={say}
              save={save}
            />
          )}
        </section>
      )}
    </div>
  );
}

function Counts({ module, codes, waiting, say, save }: CountsProps) {
  const tallies = collectResults(codes, module);
  const rows = tallies.flatMap(({ question, counts }) => {
    const found = module.questions.find(({ id }) => id === question);
    return found ? [{ question: found, counts }] : [];
  });
  return (
    <>
      <Text as="p" className="quiet">
        {say('results.how')}
      </Text>
      {waiting > 0 && (
        <Text as="p">{say('results.waiting', { count: waiting, least: LEAST })}</Text>
      )}
      <Out module={module} rows={rows} say={say} save={save} />
      <ol className="tallies">
        {rows.map((row) => (
          <Question key={row.question.id} {...row} say={say} />
        ))}
      </ol>
    </>
  );
}

interface CountsProps extends Pick<ResultsProps, 'save'> {
  module: ResultsProps['modules'][number];
  codes: readonly Code[];
  /** Codes that are here and not counted yet. */
  waiting: number;
  say: Say;
}
