import { Fragment } from 'react';
import { type Gap, type GapQuestion, gap, MOST, respond, splitText } from '#domain/quiz/gap/gap.ts';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Reaction } from '#domain/quiz/quiz.ts';
import { partOf, tidyLine } from '#domain/quiz/shared/typed.ts';
import type { Kit, SolutionProps, ViewProps } from '../kits.ts';
import { useTyped } from '../shared/useTyped.ts';
import { Text } from '../Text.tsx';
import { Why } from '../Why.tsx';
import sheet from './gap.css?url';

/** Fields inside the text. What there is to say about each stands below, under its number. */
export const kit: Kit<GapQuestion> = { rules: gap, View: Gaps, Solution: Filled, sheet };

function Gaps(props: ViewProps<GapQuestion>) {
  const { name, question, turn, rules, say } = props;
  const reactions = question.options.map((one, index): Line => {
    const number = index + 1;
    return { one, number, reaction: judgeOption(rules, question, turn, one.id) };
  });
  return (
    <>
      {question.bank && (
        <div className="bank">
          <Text as="p">{say('gap.bank')}</Text>
          <ul>
            {question.bank.map((words) => (
              <li key={words}>
                <Text>{words}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="gaps">
        {splitText(question).map(({ before, gap: one }) => (
          <Fragment key={one?.id ?? ''}>
            <Text>{before}</Text>
            {one && <Field {...props} one={one} line={reactions.find(isAbout(one))} />}
          </Fragment>
        ))}
      </div>
      <ul className="fillings">
        {reactions.flatMap(({ one, number, reaction }) => {
          if (!reaction) return [];
          const words = partOf(turn.answer, one.id);
          const label = say('gap.number', { number });
          const id = `${name}-${one.id}`;
          return [
            words && (
              <li className={reaction} key={id}>
                <Text className="filling">{`${label}: ${words}`}</Text>
                <Why id={id} reaction={reaction} feedback={respond(one, words)} say={say} />
              </li>
            ),
            turn.revealed && reaction !== 'right' && (
              <li className="missed" key={`${id}-best`}>
                <Text className="filling">{`${label}: ${one.text}`}</Text>
                <Why id={`${id}-best`} reaction="missed" feedback={one.feedback} say={say} />
              </li>
            ),
          ];
        })}
      </ul>
    </>
  );
}

function Field({ name, question, turn, say, onAnswer, one, line }: FieldProps) {
  const value = partOf(turn.answer, one.id);
  const [shown, type] = useTyped(value, (typed) => tidyLine(typed, MOST));
  const { number = 1, reaction } = line ?? {};
  const count = question.options.length;
  const text = splitText(question)
    .map(({ before, gap: here }) => (here ? `${before}…` : before))
    .join('');
  return (
    <span className={reaction ? `gap ${reaction}` : 'gap'}>
      <input
        type="text"
        name={`${name}.${one.id}`}
        aria-label={say('gap.label', { number, count, text })}
        aria-describedby={reaction && reaction !== 'missed' ? `${name}-${one.id}` : undefined}
        size={sizeOf(question)}
        maxLength={MOST}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        data-done={value ? '' : undefined}
        {...(onAnswer && {
          value: shown,
          onChange: ({ currentTarget: { value: typed } }) => {
            type(typed);
            const others = turn.answer.filter((token) => !token.startsWith(`${one.id}:`));
            onAnswer([...others, `${one.id}:${typed}`]);
          },
        })}
      />
    </span>
  );
}

/** The text with its gaps filled, then each gap: what fits, what else, and why. */
function Filled({ question, say }: SolutionProps<GapQuestion>) {
  return (
    <>
      <div className="gaps">
        {splitText(question).map(({ before, gap: one }) => (
          <Fragment key={one?.id ?? ''}>
            <Text>{before}</Text>
            {one && <Text as="b">{one.text}</Text>}
          </Fragment>
        ))}
      </div>
      <ul className="reasons">
        {question.options.flatMap(({ id, text, accept, feedback, traps = [] }) => [
          <li className="right" key={id}>
            <Text as="b">{`${say('quiz.right')} `}</Text>
            <Text>{`${[text, ...(accept ?? [])].join(' / ')} `}</Text>
            <Text className="why">{feedback}</Text>
          </li>,
          ...traps.map((trap) => (
            <li className="other" key={`${id}-${trap.accept[0]}`}>
              <Text as="b">{`${say('quiz.other')} `}</Text>
              <Text>{`${trap.accept.join(' / ')} `}</Text>
              <Text className="why">{trap.feedback}</Text>
            </li>
          )),
        ])}
      </ul>
    </>
  );
}

/** All gaps are as wide as the longest filling, so that the width gives nothing away. */
function sizeOf({ options }: GapQuestion): number {
  return Math.min(30, Math.max(8, ...options.map(({ text }) => text.length + 2)));
}

function isAbout(one: Gap) {
  return (line: Line) => line.one.id === one.id;
}

interface Line {
  one: Gap;
  number: number;
  reaction: Reaction | undefined;
}

interface FieldProps extends ViewProps<GapQuestion> {
  one: Gap;
  line: Line | undefined;
}
