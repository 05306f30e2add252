import type { Counts } from '#domain/results/collect.ts';
import { type Row, toCsv, toMarkdownTable, toNumbers } from '#domain/results/table.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { ModuleData, QuestionData, ResultsProps, Say } from './props.ts';

/** The counts on paper or as a file. Single codes never go out. */
export function Out({ module, rows, say, save }: OutProps) {
  function keep(kind: 'csv' | 'md') {
    const table = makeTable(rows, say);
    const text = kind === 'csv' ? toCsv(table) : `# ${module.title}\n\n${toMarkdownTable(table)}`;
    const type = kind === 'csv' ? 'text/csv' : 'text/markdown';
    save(new File([text], `results-${module.id}.${kind}`, { type }));
  }

  return (
    <div className="row noprint">
      <button className="btn" type="button" onClick={() => print()}>
        <Text>{say('results.print')}</Text>
      </button>
      <button className="btn" type="button" onClick={() => keep('csv')}>
        <Text>{say('results.csv')}</Text>
      </button>
      <button className="btn" type="button" onClick={() => keep('md')}>
        <Text>{say('results.markdown')}</Text>
      </button>
    </div>
  );
}

/** A line for each question; where counts are hidden on the page they are empty here. */
export function makeTable(rows: OutProps['rows'], say: Say): Row[] {
  const columns = ['number', 'prompt', 'section', 'answered', 'right', 'partly', 'wrong', 'later'];
  return [
    [...columns, 'open', 'winner', 'behind'].map((name) => say(`results.column.${name}`)),
    ...rows.map(({ question, counts }) => {
      const winners = question.options.filter(({ id }) => counts?.winners.includes(id));
      return [
        question.number,
        question.prompt,
        question.section.title,
        ...toNumbers(counts),
        winners.map(({ text }) => text).join(' / '),
        winners.flatMap(({ misconception }) => misconception ?? []).join(' / '),
      ];
    }),
  ];
}

interface OutProps extends Pick<ResultsProps, 'save'> {
  module: ModuleData;
  rows: readonly { question: QuestionData; counts: Counts | undefined }[];
  say: Say;
}
