import { useState } from 'react';
import { judgeOption } from '#domain/quiz/judge.ts';
import { partOf } from '#domain/quiz/shared/typed.ts';
import { MOST, NONE, type TextQuestion, text, tidyText } from '#domain/quiz/text/text.ts';
import type { Kit, SolutionProps, ViewProps } from '../kits.ts';
import { useTyped } from '../shared/useTyped.ts';
import { Text } from '../Text.tsx';
import { Review } from './text/Review.tsx';
import { useDraft } from './text/useDraft.ts';
import sheet from './text.css?url';

/** A field to write in; then the model and its points to compare with; after checking a review. */
export const kit: Kit<TextQuestion> = { rules: text, View, Solution, sheet };

function View(props: ViewProps<TextQuestion>) {
  const { name, question, turn, say, live, onAnswer } = props;
  const { limit } = question;
  const written = partOf(turn.answer, 'text');
  const found = turn.answer.filter((token) => !token.startsWith('text:'));
  const [shown, type] = useTyped(written, tidyText);
  const give = (words: string, points: readonly string[]) =>
    onAnswer?.([`text:${words}`, ...points]);
  const draft = useDraft(
    question.id,
    turn.checked ? '' : written,
    live && onAnswer ? (words) => give(words, found) : undefined,
  );
  const used = [...shown].length;

  return (
    <>
      <label className="write">
        <Text>{say('text.field')}</Text>
        <textarea
          name={`${name}.text`}
          rows={limit && limit < 200 ? 3 : 7}
          maxLength={MOST}
          aria-describedby={limit ? `${name}-limit` : undefined}
          {...(onAnswer && {
            value: shown,
            onChange: ({ currentTarget: { value } }) => {
              type(value);
              give(value, found);
              draft.change(value);
            },
            onBlur: draft.save,
          })}
        />
      </label>
      {limit && (
        <p className="limit" id={`${name}-limit`} data-over={live && used > limit ? '' : undefined}>
          <Text>
            {live
              ? say(used > limit ? 'text.over' : 'text.used', { used, limit, over: used - limit })
              : say('text.limit', { limit })}
          </Text>
        </p>
      )}
      <Compare {...props} found={found} onFound={(points) => give(shown, points)} />
      {turn.checked && <Review question={question} answer={turn.answer} say={say} />}
    </>
  );
}

/** The model, and its points to tick: closed, so that one writes first. */
function Compare({ name, question, rules, turn, say, onAnswer, found, onFound }: CompareProps) {
  // A tick that is taken back must not close it.
  const [opened, setOpened] = useState(false);
  const tick = (id: string, after: (on: boolean) => readonly string[]) => ({
    name,
    id,
    isOn: found.includes(id),
    onTick: onAnswer && ((on: boolean) => onFound(after(on))),
  });
  return (
    <details
      className="compare"
      open={opened || found.length > 0}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      suppressHydrationWarning // it may have been opened before
    >
      <Text as="summary">{say('text.compare')}</Text>
      <Text as="p">{say('text.model')}</Text>
      <blockquote>
        <Text>{question.model}</Text>
      </blockquote>
      <fieldset>
        <Text as="legend">{say('text.ask')}</Text>
        {question.options.map(({ id, text: point, feedback }) => {
          const reaction = judgeOption(rules, question, turn, id);
          const after = (on: boolean) =>
            on ? [...found, id] : found.filter((other) => other !== id);
          return (
            <div className={reaction ? `opt ${reaction}` : 'opt'} key={id}>
              <Tick {...tick(id, after)} words={point} />
              {reaction && (
                <p className="why">
                  <Text as="b">{`${say(`text.${reaction}`)} `}</Text>
                  <Text>{feedback}</Text>
                </p>
              )}
            </div>
          );
        })}
        <div className="opt">
          <Tick {...tick(NONE, (on) => (on ? [NONE] : []))} words={say('text.none')} />
        </div>
      </fieldset>
    </details>
  );
}

function Tick({ name, id, words, isOn, onTick }: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        name={name}
        value={id}
        {...(onTick && {
          checked: isOn,
          onChange: ({ currentTarget }) => onTick(currentTarget.checked),
        })}
      />
      <Text>{words}</Text>
    </label>
  );
}

/** The model, and why each of its points matters. */
function Solution({ question, say }: SolutionProps<TextQuestion>) {
  return (
    <>
      <Text>{say('text.model')}</Text>
      <blockquote>
        <Text>{question.model}</Text>
      </blockquote>
      <ul className="reasons">
        {question.options.map(({ id, text: point, feedback }) => (
          <li key={id}>
            <Text as="b">{`${point} `}</Text>
            <Text className="why">{feedback}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CompareProps extends ViewProps<TextQuestion> {
  found: readonly string[];
  onFound: (points: readonly string[]) => void;
}

interface TickProps {
  name: string;
  id: string;
  words: string;
  isOn: boolean;
  onTick: ((on: boolean) => void) | undefined;
}
