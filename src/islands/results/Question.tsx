import type { CSSProperties } from 'react';
import { type Counts, LEAST, SHAKY } from '#domain/results/collect.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { OptionData, QuestionData, Say } from './props.ts';

/** How the group did with one question: counts as bars and words, and what won among the wrong. */
export function Question({ question, counts, say }: QuestionProps) {
  const { id, number, prompt, lesson, section, slide } = question;
  const shaky = counts !== undefined && counts.right / counts.answered < SHAKY;
  return (
    <li className="tally" data-shaky={shaky || undefined}>
      <article aria-labelledby={`tally-${id}`}>
        <Text as="p" className="eyebrow">
          {say('results.question', { number, lesson })}
        </Text>
        <h3 id={`tally-${id}`}>
          <Text>{prompt}</Text>
        </h3>
        {shaky && (
          <Text as="p" className="again">
            {say('results.again')}
          </Text>
        )}
        {counts ? (
          <Numbers counts={counts} question={question} say={say} />
        ) : (
          <Text as="p">{say('results.hidden', { least: LEAST })}</Text>
        )}
        <p className="facts noprint">
          <a href={section.path}>
            <Text>{say('results.section', { title: section.title })}</Text>
          </a>
          <a href={slide}>
            <Text>{say('results.slide')}</Text>
            <Text className="sr">{`: ${prompt}`}</Text>
          </a>
        </p>
      </article>
    </li>
  );
}

function Numbers({ counts, question, say }: NumbersProps) {
  const { answered, later, open, winners, choices } = counts;
  const kinds = (['right', 'partly', 'wrong'] as const).filter(
    (kind) => kind !== 'partly' || counts.partly > 0,
  );
  return (
    <>
      <ul className="bars">
        {kinds.map((kind) => (
          <Bar key={kind} kind={kind} count={counts[kind]} all={answered}>
            {say(`results.${kind}`, { count: counts[kind], all: answered })}
          </Bar>
        ))}
      </ul>
      <p>
        {later > 0 && <Text>{`${say('results.later', { count: later })} `}</Text>}
        {open > 0 && <Text>{say('results.open', { count: open })}</Text>}
      </p>
      {question.options
        .filter(({ id }) => winners.includes(id))
        .map((option) => (
          <Winner key={option.id} option={option} counts={counts} say={say} />
        ))}
      {question.options.length > 0 && (
        <details>
          <summary>
            <Text>{say('results.choices')}</Text>
            <Text className="sr">{`: ${question.prompt}`}</Text>
          </summary>
          <ul className="bars">
            {question.options.map(({ id, text }) => {
              const count = choices.find((one) => one.id === id)?.count ?? 0;
              const isRight = question.right.includes(id);
              const words = say(isRight ? 'results.choice.right' : 'results.choice', {
                text,
                count,
              });
              return (
                <Bar key={id} kind={isRight ? 'right' : 'other'} count={count} all={answered}>
                  {words}
                </Bar>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

function Winner({ option, counts, say }: WinnerProps) {
  const { id, text, misconception } = option;
  const count = counts.choices.find((one) => one.id === id)?.count ?? 0;
  return (
    <div className="winner">
      <Text as="p">{say('results.winner', { count, all: counts.answered })}</Text>
      <blockquote>
        <Text as="p">{text}</Text>
      </blockquote>
      {misconception && <Text as="p">{say('results.behind', { text: misconception })}</Text>}
    </div>
  );
}

/** The words say all of it; the bar is for the eye. */
function Bar({ kind, count, all, children }: BarProps) {
  return (
    <li data-kind={kind}>
      <Text>{children}</Text>
      <span
        className="share-bar"
        style={{ '--w': `${(100 * count) / all}%` } as CSSProperties}
        aria-hidden
      />
    </li>
  );
}

interface QuestionProps {
  question: QuestionData;
  counts: Counts | undefined;
  say: Say;
}

interface NumbersProps extends QuestionProps {
  counts: Counts;
}

interface WinnerProps {
  option: OptionData;
  counts: Counts;
  say: Say;
}

interface BarProps {
  kind: 'right' | 'partly' | 'wrong' | 'other';
  count: number;
  all: number;
  children: string;
}
