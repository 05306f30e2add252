import { type EstimateQuestion, estimate, sideOf } from '#domain/quiz/estimate/estimate.ts';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Kit, SolutionProps, ViewProps } from '../kits.ts';
import { useTyped } from '../shared/useTyped.ts';
import { Text } from '../Text.tsx';
import { Scale } from './estimate/Scale.tsx';
import sheet from './estimate.css?url';

/** A field for a number, joined to a slider where the quiz runs; after checking a picture of both. */
export const kit: Kit<EstimateQuestion> = { rules: estimate, View, Solution: Range, sheet };

function View({ name, question, rules, turn, say, live, onAnswer }: ViewProps<EstimateQuestion>) {
  const { min, max, step, unit = '', feedback } = question;
  const [given] = turn.answer;
  const show = (number: number, behind = unit) => say('estimate.value', { number, unit: behind });
  const [shown, type] = useTyped(
    given ?? '',
    (typed) => estimate.read(question, [typed])[0] ?? '',
    (value) => value && show(Number(value), ''),
  );
  const reaction = judgeOption(rules, question, turn, '');
  const verdict = estimate.verdict?.(question, turn.answer);
  const isUnread = turn.asked && shown !== '';
  const middle = (min + max) / 2;

  function slide(value: string) {
    type(show(Number(value), ''));
    onAnswer?.([value]);
  }

  return (
    <div className={reaction ? `estimate ${reaction}` : 'estimate'}>
      <label>
        <Text>{say('estimate.field')}</Text>
        <span className="number">
          <input
            type="text"
            inputMode={min < 0 ? 'text' : 'decimal'}
            name={name}
            size={12}
            maxLength={40}
            autoComplete="off"
            aria-invalid={isUnread || undefined}
            aria-describedby={isUnread || reaction ? `${name}-why` : undefined}
            {...(onAnswer && {
              value: shown,
              onChange: ({ currentTarget: { value } }) => {
                type(value);
                onAnswer([value]);
              },
            })}
          />
          {unit && <Text>{unit}</Text>}
        </span>
      </label>
      {live && onAnswer && (
        <div className="slide">
          <input
            type="range"
            min={min}
            max={max}
            step={step}
            value={given ?? middle}
            aria-label={say('estimate.slider')}
            aria-valuetext={given === undefined ? say('estimate.unset') : show(Number(given))}
            data-unset={given === undefined ? '' : undefined}
            onChange={({ currentTarget }) => slide(currentTarget.value)}
            // A tap on the very middle changes nothing, and is meant all the same.
            onPointerUp={({ currentTarget }) => slide(currentTarget.value)}
          />
          <p>
            <Text>{show(min)}</Text>
            <Text>{show(max)}</Text>
          </p>
        </div>
      )}
      {isUnread && (
        <p id={`${name}-why`}>
          <Text>{say('estimate.unread', { example: show(middle, '') })}</Text>
        </p>
      )}
      {reaction && verdict && (
        <>
          <div aria-hidden="true">
            <Scale question={question} given={Number(given)} />
            <p className="legend">
              <Text>{`${say('estimate.field')}: ${show(Number(given))}`}</Text>
              <Text>{`${say('estimate.answer')}: ${show(question.answer)}`}</Text>
            </p>
          </div>
          <p className="why" id={`${name}-why`}>
            <Text as="b">{`${say(verdict.key, verdict.values)} `}</Text>
            <Text>{feedback[sideOf(question, turn.answer)]}</Text>
          </p>
        </>
      )}
    </div>
  );
}

/** The answer, what counts as right, and what there is to say on both sides of it. */
function Range({ question, say }: SolutionProps<EstimateQuestion>) {
  const { answer, tolerance, unit = '', feedback } = question;
  const values = { answer, from: answer - tolerance, to: answer + tolerance, unit };
  return (
    <ul className="reasons">
      {(['right', 'low', 'high'] as const).map((side) => (
        <li className={side === 'right' ? 'right' : 'other'} key={side}>
          <Text as="b">{`${say(`estimate.key.${side}`, values)} `}</Text>
          <Text className="why">{feedback[side]}</Text>
        </li>
      ))}
    </ul>
  );
}
